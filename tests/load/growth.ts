import { evolveAll, fold, say, scenarioHash, shortSeed, type World } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, playBotGame } from '@letter/shared/lab';
import { SEATS, messageId, type SeatId } from '@letter/shared/play';
import { memoryLog } from '@letter/server/log/memory-log';
import { SchemaPublisher } from '@letter/server/sync/schema-publisher';
import { openState } from '@letter/server/sync/state';
import type { Clock, TableRecord } from '@letter/server/table/ports';
import { Table, type Request } from '@letter/server/table/table';
import { tablePorts, tableSettings } from '../support/table-setup.ts';
import { percentile } from './engine-speed.ts';

/** Median milliseconds for one act of a person: early in a game, and late in a long one. */
export interface Growth {
  readonly first: number;
  readonly last: number;
}

/** Negotiation of a round in which so many messages have been written. */
interface Stage {
  readonly round: number;
  readonly messages: number;
}

const FIRST: Stage = { round: 1, messages: 10 };
const LAST: Stage = { round: 9, messages: 800 };
const ROUNDS = 10;
const WARM_UP = 120;
const VISITS = 120;
const TURNS = 4;
const MEETING = 'table';

/**
 * What an order and a message cost a table in both stages, from the request to the parts that are sent, with a log in
 * memory. Two tables take turns, so that a busy machine slows both alike; an act is too short for the system's account of
 * processor time, and a median leaves out those that were interrupted.
 */
export async function measureGrowth(): Promise<{ readonly orders: Growth; readonly messages: Growth }> {
  const game = longGame();
  const stages = [worldAt(game, FIRST), worldAt(game, LAST)] as const;
  const taken = stages.map(() => ({ orders: [] as number[], messages: [] as number[] }));
  for (let visit = -WARM_UP; visit < VISITS; visit++) {
    for (const [at, world] of stages.entries()) {
      // Opened anew each time: a table of ten messages is to stay one.
      const act = await sitAt(world);
      // The first turn at a table sends everything.
      for (let turn = 0; turn <= TURNS; turn++) {
        for (const [seat, request] of turnOf(world, turn)) {
          const millis = await act(seat, request);
          if (turn === 0 || visit < 0) continue;
          taken[at]?.[request.name === 'order.submit' ? 'orders' : 'messages'].push(millis);
        }
      }
    }
  }
  const median = (what: 'orders' | 'messages'): Growth => {
    const [first, last] = taken.map((one) => percentile(one[what], 0.5));
    return { first: first ?? 0, last: last ?? 0 };
  };
  return { orders: median('orders'), messages: median('messages') };
}

/** The log of a game of bots that comes to the last stage; others end early. */
function longGame(seed = 1): ReturnType<typeof playBotGame> {
  const temperature = { us: 1, china: 1, un: 1, dprk: 1 };
  const game = playBotGame({ scenario: DEFAULT_SCENARIO, seed, format: 'standard', fixedRounds: ROUNDS, temperature });
  return game.world.history.length >= LAST.round ? game : longGame(seed + 1);
}

/** The world of a stage: what bots did until then, and people's words until there are enough. */
function worldAt({ log }: ReturnType<typeof playBotGame>, { round, messages }: Stage): World {
  const opened = log.findIndex(
    (event) => event.kind === 'phase-opened' && event.round === round && event.phase === 'negotiation',
  );
  let world = fold(DEFAULT_SCENARIO, log.slice(0, opened + 1));
  for (let n = world.messages.length; n < messages; n++) {
    const from = SEATS[n % SEATS.length] ?? 'us';
    const to = n % 3 === 0 ? 'plenary' : (SEATS[(n + 1) % SEATS.length] ?? 'un');
    const id = messageId(`${from}.filled-${n}`);
    const said = say(world, from, { id, to, text: `${n}. ${WORDS}`, pledge: false, stock: null, act: undefined });
    if (!said.ok) throw new Error(said.error.code);
    world = evolveAll(world, said.value);
  }
  return world;
}

const WORDS = 'We would rather see the border closed to fuel than talk about it for another half-year.';

/** Opens a table in a world with a person in each seat; what it returns carries out a request and says what it took. */
async function sitAt(world: World): Promise<(seat: SeatId, request: Request) => Promise<number>> {
  const clock = stillClock();
  const record = recordOf(world, clock);
  const { scenario: _, ...rest } = world;
  const saved = { record, saved: { sequence: 0, world: rest }, events: [], answers: [] };
  const faults: string[] = [];
  const log = memoryLog();
  await log.open(record, DEFAULT_SCENARIO);
  const table = Table.restore(tableSettings('friends', clock), tablePorts({ log, clock }, faults), saved, clock.now());
  table.attach(new SchemaPublisher(openState(), () => undefined), () => undefined);
  const people = new Map<SeatId, string>();
  for (const seat of SEATS) people.set(seat, await table.arrive(hashOf(seat), seat));
  return async (seat, request) => {
    const started = performance.now();
    const done = await table.request(people.get(seat) ?? '', request);
    const millis = performance.now() - started;
    if (!done.ok) throw new Error(`${request.name} of ${seat}: ${JSON.stringify(done.error)} ${faults.join()}`);
    clock.pass(1_000);
    return millis;
  };
}

const hashOf = (seat: SeatId): string => `hash-${seat}`;

const recordOf = ({ round, phase }: World, clock: Clock): TableRecord => ({
  meta: { id: MEETING, code: 'ABCDEF', kind: 'friends', createdAt: clock.now() },
  format: 'standard',
  seed: shortSeed(1),
  scenarioHash: scenarioHash(DEFAULT_SCENARIO),
  firstSeat: 'us',
  status: 'playing',
  people: SEATS.map((seat, at) => ({ id: String(at + 1), tokenHash: hashOf(seat), name: seat, seat })),
  covered: [],
  host: '1',
  nextPerson: SEATS.length + 1,
  clock: { round, phase, deadline: clock.steady() + 3_600_000 },
  paused: null,
});

/** A clock that goes on only when it is told to and rings for nobody: no phase closes, no bot answers. */
function stillClock(): Clock & { pass(ms: number): void } {
  let now = Date.UTC(2026, 0, 5);
  return {
    now: () => now,
    steady: () => now,
    setTimer: () => () => undefined,
    pass: (ms) => {
      now += ms;
    },
  };
}

/** An order that all four see, three that only their seats see, and a message; each differs from the turn before. */
function turnOf({ round, phase }: World, turn: number): readonly (readonly [SeatId, Request])[] {
  const isEven = turn % 2 === 0;
  const order = (seat: SeatId, asked: Extract<Request, { name: 'order.submit' }>['body']['order']) =>
    [seat, { name: 'order.submit', body: { orderId: `${seat}-${turn}`, round, phase, order: asked } }] as const;
  const blanks = { commonList: false, exemptions: isEven, procedure: false, sunset: 4 } as const;
  const words = { messageId: `m-${turn}`, to: 'china', text: WORDS, pledge: false } as const;
  return [
    order('un', { kind: 'table-text', blanks: { ...blanks, changes: [{ basket: 'elite', level: 4 }] } }),
    order('us', { kind: 'set-effort', basket: 'elite', effort: isEven ? 0 : 1 }),
    order('china', { kind: 'set-effort', basket: 'elite', effort: isEven ? 0 : 1 }),
    order('dprk', { kind: 'set-burden', burden: isEven ? 'some' : 'none' }),
    ['us', { name: 'message.send', body: words }],
  ];
}
