import { roundTo } from '../../lib/round-to.ts';
import { recordOf } from '../../lib/record-of.ts';
import { clashRisk } from '../../model/expectations.ts';
import { needsOf, talkOf, type SeatFacts, type TableFacts } from '../../session/attention.ts';
import { FIGURES, type FigureCurves } from '../../session/figures.ts';
import { isSender, SEATS } from '../../terms/vocabulary.ts';
import type { BySeat, SeatId } from '../../terms/vocabulary.ts';
import type { TableCard } from '../../protocol/session/host-view.ts';
import type { World } from '../world.ts';
import type { Surroundings, TableNow } from './audience.ts';
import { figuresIn } from './class-figures.ts';
import type { SessionState } from './state.ts';
import { watchTable, type SeatPeople, type TableWatch } from './watch.ts';

/** What a card needs to know of the moment. */
type Around = Pick<Surroundings, 'here' | 'now' | 'skew'>;

/** Rounds whose breaches are told: the open one, and the one before until its orders are asked for. */
const FRESH_ROUNDS = 1;

/** A table at a glance, for hosts: where it stands, who is there and what it may need. */
export function tableCard(state: SessionState, table: TableNow, around: Around): TableCard {
  const { number, status, world, deadline } = table;
  const people = peopleAt(state, table, around.here);
  const watch = table.watch ?? watchTable(null, { ...table, people }, around.now);
  const facts = factsOf(state, table, people, watch, around);
  const known = state.tables.find((one) => one.number === number);
  return {
    number,
    code: known?.code ?? null,
    status,
    round: world?.round ?? 0,
    phase: world?.phase ?? null,
    deadline,
    isFree: known?.clock.isFree ?? false,
    isPaused: table.isPaused,
    isWaiting: table.isWaiting,
    posts: recordOf(SEATS, (seat) => ({
      people: idsAt(state, number, seat),
      here: people[seat].here,
      isBot: people[seat].isBot,
      isReady: facts.seats[seat].isReady,
    })),
    attention: [...needsOf(facts)],
    talk: talkOf(facts.seats),
    ending: world?.ending ?? null,
  };
}

/** Curves before the first round is adjudicated. */
export const NO_CURVES: FigureCurves = recordOf(FIGURES, () => []);

/** The figures of a table's adjudicated rounds, to be compared with those of the others; true ones. */
export function figureCurves({ history }: World): FigureCurves {
  const known = drawn.get(history);
  if (known !== undefined) return known;
  const rounds = history.map((record) => ({
    ...figuresIn(record),
    tension: record.stocks.diplomacy.tension,
    welfare: record.stocks.citizens.welfare,
    loyalty: record.stocks.circle.loyalty,
  }));
  const curve = (figure: Exclude<keyof (typeof rounds)[number], 'round'>): readonly number[] =>
    rounds.map((one) => roundTo(one[figure], 0.1));
  const curves: FigureCurves = {
    leakage: curve('leakage'),
    letter: curve('letter'),
    report: curve('report'),
    effort: curve('effort'),
    programme: curve('programme'),
    tension: curve('tension'),
    welfare: curve('welfare'),
    loyalty: curve('loyalty'),
  };
  drawn.set(history, curves);
  return curves;
}

// A history is replaced when a round is added and never changed.
const drawn = new WeakMap<World['history'], FigureCurves>();

/** Who is at each delegation of a table. */
export const peopleAt = (
  state: SessionState,
  { number, bots }: Pick<TableNow, 'number' | 'bots'>,
  here: ReadonlySet<string>,
): BySeat<SeatPeople> =>
  recordOf(SEATS, (seat) => {
    const ids = idsAt(state, number, seat);
    return { people: ids.length, here: ids.filter((id) => here.has(id)).length, isBot: bots.includes(seat) };
  });

const idsAt = ({ people }: SessionState, table: number, seat: SeatId): readonly string[] =>
  people.flatMap(({ id, place, isRemoved }) =>
    !isRemoved && place?.table === table && place.post === seat ? [id] : [],
  );

function factsOf(
  state: SessionState,
  { number, status, world, deadline }: TableNow,
  people: BySeat<SeatPeople>,
  watch: TableWatch,
  { now, skew }: Around,
): TableFacts {
  const words = wordsIn(world);
  const placeOf = (id: string) => state.people.find((one) => one.id === id)?.place ?? null;
  return {
    status,
    phase: world?.phase ?? null,
    phaseSince: watch.phaseSince,
    deadline,
    pausedSince: watch.pausedSince,
    waitingSince: watch.waitingSince,
    seats: recordOf(SEATS, (seat): SeatFacts => ({
      ...people[seat],
      isReady: world?.seats[seat].ready ?? false,
      awaySince: watch.awaySince[seat],
      lastAct: watch.done[seat].at,
      words: words[seat],
      owesVote: world !== null && world.draft !== null && isSender(seat) && world.votes[seat] === undefined,
    })),
    textSince: watch.text?.since ?? null,
    clashRisk: world === null ? 0 : 100 * clashRisk(world.scenario.params, world.stocks.diplomacy.tension),
    breaches: world === null ? 0 : world.breaches.filter(({ round }) => round >= world.round - FRESH_ROUNDS).length,
    calls: state.calls.flatMap(({ person, at, isAnswered }) => {
      const place = placeOf(person);
      if (isAnswered || place?.table !== number) return [];
      return [{ seat: SEATS.find((one) => one === place.post) ?? null, since: at - skew }];
    }),
    inHall: state.people.filter(({ place, isAbsent, isRemoved }) => place === null && !isAbsent && !isRemoved).length,
    now,
  };
}

/** Messages that people wrote in the open round and the one before; a bot's stock sentences are nobody's voice. */
function wordsIn(world: World | null): BySeat<number> {
  const counts = { us: 0, china: 0, un: 0, dprk: 0 };
  if (world === null) return counts;
  for (let at = world.messages.length - 1; at >= 0; at--) {
    const message = world.messages[at];
    if (message === undefined || message.round < world.round - 1) break;
    if (message.stock === null) counts[message.from] += 1;
  }
  return counts;
}
