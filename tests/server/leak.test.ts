import '../support/recording-socket.ts';
import { DEFAULT_SCENARIO, SEATS, legalOrders } from '@letter/shared/play';
import type { Act, Order, Result, SeatId } from '@letter/shared/play';
import { NO_STANDING_ORDERS } from '@letter/shared/protocol';
import type { Refusal } from '@letter/shared/protocol';
import type { Config } from '@letter/server/config';
import { afterEach, expect, test } from 'vitest';
import { join, startServer, TEST_CONFIG } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';
import { PRIVATE_AIMS } from '../../shared/src/terms/private-aim.ts';
import { rawNumberIn, tooFine } from '../support/grained.ts';
import { fakeClock } from '../support/fake-clock.ts';
import { randomIds } from '@letter/server/real-ports';

// What a delegation must not learn may not reach its machine at all, in no byte of any frame.

let server: TestServer;
afterEach(() => server.app.close());

type Table = Record<SeatId, Player> & { readonly observer: Player };

const CONFIG: Config = { ...TEST_CONFIG, times: { ...TEST_CONFIG.times, botReplyMs: 3_600_000 } };

/** Four people and an observer at a running friends' table. */
async function seatFive(): Promise<Table> {
  const code = await server.table({ kind: 'friends' });
  const us = await join(server, code, 'Uma');
  const china = await join(server, code, 'Chen');
  const un = await join(server, code, 'Noor');
  const dprk = await join(server, code, 'Pak');
  const observer = await join(server, code, 'Ola');
  await us.until(
    'everybody',
    ({ info }) => info.observers === 1 && SEATS.every((seat) => info.seats[seat].controller === 'person'),
  );
  expect(await us.ask.start()).toEqual({ ok: true, value: { done: true } });
  const table = { us, china, un, dprk, observer };
  for (const player of Object.values(table)) await player.until('round 1', (view) => view.public !== null);
  return table;
}

async function everybodyReady(table: Table): Promise<void> {
  const before = table.us.view().public;
  for (const seat of SEATS) {
    const answer = await table[seat].ask.setReady(true);
    if (!answer.ok) throw new Error(`${seat}: ${answer.error.code}`);
  }
  for (const player of Object.values(table)) {
    await player.until(
      `the end of ${before?.round} ${before?.phase}`,
      ({ public: now }) => now?.phase !== before?.phase || now?.round !== before?.round || now?.ending !== null,
    );
  }
}

async function accepted(answer: Promise<Result<unknown, Refusal>>): Promise<void> {
  const given = await answer;
  // The refusal itself is the best message when there is one.
  expect(given.ok ? null : given.error).toBeNull();
}

/** Everything that ever went through a person's sockets, both ways. */
const bytesOf = (player: Player): Buffer =>
  Buffer.concat(player.sockets.flatMap(({ frames }) => frames.map(({ bytes }) => bytes)));

test('in a whole game no frame of anybody holds what is not theirs, the observer included', async () => {
  server = await startServer({ config: CONFIG });
  const table = await seatFive();
  // One seat plants a secret for its own eyes, or for one other pair of eyes.
  const secrets: { text: string; for: readonly SeatId[]; round: number }[] = [];
  // What a delegate wants done while away is for that delegate alone.
  await accepted(table.china.ask.setStanding({ ...NO_STANDING_ORDERS, vote: 'yes-if-exemptions' }));
  secrets.push({ text: 'yes-if-exemptions', for: ['china'], round: 0 });
  let sealed = 0;
  let offers = 0;
  let drawn = false;
  while (table.us.view().public?.ending === null) {
    const now = table.us.view().public;
    if (now === null) break;
    const { round, phase } = now;
    if (phase === 'negotiation') {
      for (const [from, to] of [
        ['us', 'china'],
        ['china', 'dprk'],
        ['dprk', 'un'],
        ['un', 'us'],
      ] as const) {
        const text = `secret-${from}-to-${to}-${round}-${'q'.repeat(8)}`;
        // What is said in an act is as secret, and so is what becomes of it.
        const act = actOf(from, round);
        await accepted(table[from].ask.say({ to, text, pledge: false, act }));
        secrets.push({ text, for: [from, to], round });
        if (act !== undefined) secrets.push({ text: MARK_OF[from] ?? '', for: [from, to], round });
      }
      const order: Order = {
        kind: 'offer-agreement',
        terms: {
          parties: ['china', 'dprk'],
          terms: [
            { kind: 'provide', by: 'china', what: 'fuel', amount: 111 + round },
            { kind: 'refrain', by: 'dprk', from: 'nuclear' },
          ],
          rounds: 3,
          secret: true,
          condition: 'none',
        },
      };
      const offered = await table.china.ask.submit(order);
      if (offered.ok) {
        offers++;
        secrets.push({ text: `"amount":${111 + round}`, for: ['china', 'dprk'], round });
      }
    }
    if (phase === 'orders') {
      for (const seat of ['us', 'china', 'un'] as const) {
        const leakage = 21 + round + 20 * SEATS.indexOf(seat);
        await accepted(table[seat].ask.submit({ kind: 'file-belief', leakage }));
        secrets.push({ text: `"leakage":${leakage}`, for: [seat], round });
        sealed++;
      }
      const view = table.dprk.view().seat;
      const circle = view === null ? [] : legalOrders(view, DEFAULT_SCENARIO, 'fund-circle');
      const choice = circle.find(
        ({ order, rejection }) =>
          rejection === null && order.kind === 'fund-circle' && order.emphasis === 'bureaucracy-first',
      );
      if (choice !== undefined) {
        await accepted(table.dprk.ask.submit(choice.order));
        secrets.push({ text: '"kind":"fund-circle"', for: ['dprk'], round });
        secrets.push({ text: '"bureaucracy-first"', for: ['dprk'], round });
        if (round > 1) secrets.push({ text: '"loyalty-bureaucracy"', for: ['dprk'], round });
      }
    }
    if (!drawn) {
      // Pyongyang's docket opens with its trades, and its view with how visible they are.
      secrets.push({ text: '"kind":"run-illicit-trade"', for: ['dprk'], round });
      secrets.push({ text: '"exposure":40', for: ['dprk'], round });
      // The evidence on its largest file is Washington's own.
      secrets.push({ text: '"evidence":72', for: ['us'], round });
      // What a seat drew for itself alone: its private aim.
      for (const seat of SEATS) {
        const aim = table[seat].view().seat?.privateAim;
        if (aim === null || aim === undefined) throw new Error(`${seat} has no private aim`);
        secrets.push({ text: aim.id, for: [seat], round });
      }
      // Nor may anything that could have been drawn instead reveal what was.
      for (const id of PRIVATE_AIMS) {
        if (!secrets.some(({ text }) => text === id)) secrets.push({ text: id, for: [], round });
      }
      drawn = true;
    }
    // Everything planted so far is searched for before the debrief may reveal it.
    assertHidden(table, secrets);
    assertGrained(table);
    await everybodyReady(table);
  }
  expect(table.us.view().public?.debrief).not.toBeNull();
  expect(sealed).toBeGreaterThan(10);
  expect(drawn).toBe(true);
  expect(offers).toBeGreaterThan(0);
  expect(server.faults).toEqual([]);
  for (const player of Object.values(table)) player.store.close();
});

/** What stands in an act of a seat alone. */
const MARK_OF: Partial<Record<SeatId, string>> = { china: '"kind":"cut-support"', un: '"kind":"gap"' };

function actOf(from: SeatId, round: number): Act | undefined {
  if (from === 'china') return { kind: 'promise', step: { kind: 'cut-support' }, by: round };
  if (from !== 'un' || round === 1) return undefined;
  return { kind: 'accuse', deed: { kind: 'gap', round: round - 1, by: 'us', basket: 'elite' }, evidence: null };
}

function assertHidden(table: Table, secrets: readonly { text: string; for: readonly SeatId[] }[]): void {
  for (const seat of [...SEATS, 'observer'] as const) {
    const bytes = bytesOf(table[seat]);
    // Should a part ever travel in another form, what it is read as is searched as well.
    const view = JSON.stringify(table[seat].view());
    for (const secret of secrets) {
      const mayKnow = seat !== 'observer' && secret.for.includes(seat);
      expect(bytes.includes(secret.text), `${seat} and ${secret.text}`).toBe(mayKnow);
      if (!mayKnow) expect(view.includes(secret.text), `${seat}'s view and ${secret.text}`).toBe(false);
    }
  }
}

/** No number has more digits than its statistic: neither in what a page reads, nor in any byte that was sent. */
function assertGrained(table: Table): void {
  for (const audience of [...SEATS, 'observer'] as const) {
    const { public: open, seat } = table[audience].view();
    expect([...tooFine(open), ...tooFine(seat)], audience).toEqual([]);
    expect(rawNumberIn(receivedBy(table[audience])), audience).toBeNull();
  }
}

const receivedBy = (player: Player): Buffer =>
  Buffer.concat(
    player.sockets.flatMap(({ frames }) => frames.filter(({ way }) => way === 'in').map(({ bytes }) => bytes)),
  );

/** What differs between two runs is China's alone. */
interface Secrets {
  readonly effort: 0 | 3;
  readonly belief: number;
  readonly words: string;
  readonly moreOrders: boolean;
}

/**
 * Plays round 1 with fixed ids, seed and clock; returns the frames the others got from the start on until the orders were
 * adjudicated, and what they read afterwards.
 */
async function playOnce(secrets: Secrets): Promise<{ readonly seen: Frames; readonly read: Frames }> {
  server = await startServer({
    config: CONFIG,
    clock: fakeClock(),
    ids: { ...randomIds, table: () => 'table', code: () => 'ABCDEF' },
  });
  const table = await seatFive();
  const marks = {
    us: framesOf(table.us).length,
    un: framesOf(table.un).length,
    observer: framesOf(table.observer).length,
  };
  await everybodyReady(table);
  await accepted(table.us.ask.say({ to: 'plenary', text: 'Good morning.', pledge: false }));
  await accepted(table.china.ask.say({ to: 'dprk', text: secrets.words, pledge: secrets.moreOrders }));
  await accepted(
    table.china.ask.submit({
      kind: 'offer-agreement',
      terms: {
        parties: ['china', 'dprk'],
        terms: [
          { kind: 'provide', by: 'china', what: 'fuel', amount: secrets.moreOrders ? 150 : 75 },
          { kind: 'refrain', by: 'dprk', from: 'nuclear' },
        ],
        rounds: 2,
        secret: true,
        condition: 'none',
      },
    }),
  );
  if (secrets.moreOrders) await accepted(table.china.ask.setStanding({ ...NO_STANDING_ORDERS, neverSecret: true }));
  if (secrets.moreOrders) {
    const act: Act = { kind: 'promise', step: { kind: 'enforce', basket: 'elite', atLeast: 2 }, by: 1 };
    await accepted(table.china.ask.say({ to: 'dprk', text: 'One thing more.', pledge: false, act }));
  }
  await everybodyReady(table);
  await accepted(table.china.ask.submit({ kind: 'set-effort', basket: 'elite', effort: secrets.effort }));
  await accepted(table.us.ask.submit({ kind: 'file-belief', leakage: 40 }));
  await accepted(table.china.ask.submit({ kind: 'file-belief', leakage: secrets.belief }));
  if (secrets.moreOrders) await accepted(table.china.ask.submit({ kind: 'report-effort', basket: 'elite', effort: 2 }));
  await accepted(table.un.ask.say({ to: 'us', text: 'The Panel has nothing new.', pledge: false }));
  const seen = {
    us: framesOf(table.us).slice(marks.us),
    un: framesOf(table.un).slice(marks.un),
    observer: framesOf(table.observer).slice(marks.observer),
  };
  expect(table.us.view().public?.phase).toBe('orders');
  await everybodyReady(table);
  expect(table.us.view().public?.phase).toBe('adjudication');
  assertGrained(table);
  const read = { us: linesOf(table.us), un: linesOf(table.un), observer: linesOf(table.observer) };
  for (const player of Object.values(table)) player.store.close();
  await server.app.close();
  return { seen, read };
}

type Frames = Record<'us' | 'un' | 'observer', readonly string[]>;

/** Everything that a page reads, one value a line. */
const linesOf = (player: Player): readonly string[] => {
  const { public: open, seat } = player.view();
  return [...valuesIn(open, 'public'), ...valuesIn(seat, 'seat')];
};

const valuesIn = (part: unknown, path: string): readonly string[] =>
  typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([key, inner]) => valuesIn(inner, `${path}.${key}`))
    : [`${path}: ${String(part)}`];

/** What the others can measure of China's enforcement in one round. */
const MEASURED =
  /^((seat\.)?public\.record\.0\.(credibility|access|staplePrice|exchangeRate|reports)|seat\.(observations\.0\.(estimates|leakAt|traces|aims|circleWord)|capital))/;

const framesOf = (player: Player): readonly string[] =>
  player.sockets.flatMap(({ frames }) =>
    frames.filter(({ way }) => way === 'in').map(({ bytes }) => bytes.toString('hex')),
  );

test('a round played twice with only one side’s secrets changed tells the others only what can be measured', async () => {
  const quiet = await playOnce({ effort: 0, belief: 12, words: 'No.', moreOrders: false });
  const busy = await playOnce({
    effort: 3,
    belief: 77,
    words: 'Yes, and the fuel comes by rail before the thaw.',
    moreOrders: true,
  });
  expect(quiet.seen.us.length).toBeGreaterThan(5);
  expect(busy.seen).toEqual(quiet.seen);
  // Adjudication publishes what China did as far as it can be measured, and nothing else of it.
  for (const audience of ['us', 'un', 'observer'] as const) {
    const before = new Set(quiet.read[audience]);
    const different = busy.read[audience].filter((line) => !before.has(line));
    expect(different.length, audience).toBeGreaterThan(0);
    expect(
      different.filter((line) => !MEASURED.test(line)),
      audience,
    ).toEqual([]);
  }
});
