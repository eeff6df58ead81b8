import '../support/recording-socket.ts';
import { memoryLog } from '@letter/server/log/memory-log';
import { DEFAULT_CONFIG } from '@letter/server/config';
import type { EventLog } from '@letter/server/table/ports';
import { afterEach, expect, test } from 'vitest';
import { fakeClock } from '../support/fake-clock.ts';
import type { FakeClock } from '../support/fake-clock.ts';
import { recordOf, SCENARIO } from '../support/log-cases.ts';
import { join, startServer, tokenOf } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';

// A table nobody is at is archived, and its code restores it: a minute, a day or a restart later.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WEEK = 7 * 24 * HOUR;

let server: TestServer;
let clock: FakeClock;
let log: EventLog;
afterEach(() => server.app.close());

async function serve(): Promise<void> {
  server = await startServer({ clock, log });
}

async function fresh(): Promise<void> {
  clock = fakeClock();
  const memory = memoryLog();
  // The record outlives the server, as a file would.
  log = { ...memory, end: () => Promise.resolve() };
  await serve();
}

/** Ann and Bo in the negotiation of round 2. */
async function playing(): Promise<{ code: string; ann: Player; bo: Player }> {
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  const bo = await join(server, code, 'Bo');
  expect(await ann.ask.start()).toMatchObject({ ok: true });
  for (const at of [1, 2, 3, 4, 5]) {
    for (const player of [ann, bo]) {
      await player.until('the phase before', ({ public: table }) => phasesOf(table) === at - 1);
      expect(await player.ask.setReady(true)).toMatchObject({ ok: true });
    }
  }
  await bo.until('round 2', ({ public: table }) => phasesOf(table) === 5);
  return { code, ann, bo };
}

const ORDER = ['briefing', 'negotiation', 'orders', 'adjudication'];
const phasesOf = (table: { round: number; phase: string } | null): number =>
  table === null ? -1 : (table.round - 1) * ORDER.length + ORDER.indexOf(table.phase);

async function leave(code: string, players: readonly Player[]): Promise<void> {
  for (const { store } of players) store.close();
  await expect.poll(() => Object.values(server.app.tables.find(code)?.info.seats ?? {}).some(isThere)).toBe(false);
}
const isThere = (seat: { controller: string; names: readonly string[]; presence: string }): boolean =>
  seat.names.length > 0 && seat.presence === 'here';

async function archive(code: string): Promise<void> {
  await clock.advance(DEFAULT_CONFIG.times.idleMs);
  await expect.poll(() => server.app.tables.find(code)).toBeNull();
}

/** Time passes while the server is down: a fake clock that ran through it would send heartbeats for all of it. */
async function pass(ms: number): Promise<void> {
  await server.app.close();
  clock = fakeClock(clock.now() + ms);
  await serve();
}

const noticeOf = (code: string): Promise<{ status: number; body: unknown }> => server.get(`/api/tables/${code}`);

test('after half an hour with nobody there a game is out of memory; its people find it where they left it', async () => {
  await fresh();
  const { code, ann, bo } = await playing();
  const before = bo.view();
  await leave(code, [ann, bo]);
  await archive(code);
  expect(server.app.tables.count).toBe(0);
  // Looking a code up restores nothing.
  expect(await noticeOf(code)).toMatchObject({
    status: 200,
    body: { code, status: 'playing', seats: { us: 'person', china: 'person', un: 'bot', dprk: 'bot' } },
  });
  expect(server.app.tables.count).toBe(0);
  const again = await join(server, code, 'Bo');
  const view = await again.until('the game', ({ seat }) => seat !== null);
  expect(view.you).toMatchObject({ seat: 'china', name: 'Bo' });
  expect(view.public).toMatchObject({ round: before.public?.round, phase: before.public?.phase });
  expect(view.seat?.docket).toEqual(before.seat?.docket);
  expect(view.info.seats.us.names).toEqual(['Ann']);
  expect(server.faults).toEqual([]);
});

test('people who come back together meet at one table, even while it is still being archived', async () => {
  await fresh();
  const { code, ann, bo } = await playing();
  await leave(code, [ann, bo]);
  // No wait: the room is closing when they join.
  server.app.tables.find(code)?.giveUp();
  const both = await Promise.all([join(server, code, 'Ann'), join(server, code, 'Bo')]);
  const [first] = both;
  const seen = await first.until('both', ({ info }) => isThere(info.seats.us) && isThere(info.seats.china));
  expect(seen.info.seats.us.names).toEqual(['Ann']);
  expect(seen.info.seats.china.names).toEqual(['Bo']);
  expect(server.app.tables.count).toBe(1);
  expect(server.faults).toEqual([]);
});

test('a table that has not begun keeps its people and its code, and can be started a day later', async () => {
  await fresh();
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  ann.store.line?.drop();
  ann.store.close();
  await expect.poll(() => isThere(server.app.tables.find(code)?.info.seats.us ?? NOBODY)).toBe(false);
  await archive(code);
  await pass(24 * HOUR);
  expect(await noticeOf(code)).toMatchObject({ body: { status: 'waiting' } });
  const back = await join(server, code, 'Ann');
  expect(back.view().you.host).toBe(true);
  expect(await back.ask.start()).toMatchObject({ ok: true });
});
const NOBODY = { controller: 'free', names: [], presence: 'here' };

test('a class that meets every fortnight finds its game as it left it; a look at the old link plays nothing on', async () => {
  await fresh();
  const { code, ann, bo } = await playing();
  const lastPlayed = clock.now();
  await leave(code, [ann, bo]);
  await archive(code);
  await pass(2 * WEEK);
  const stood = { lastPlayed, round: 2, phase: 'negotiation', status: 'playing' };
  expect(await noticeOf(code)).toMatchObject({ status: 200, body: stood });
  const visitor = await join(server, code, 'Bo');
  const { info, public: table } = await visitor.until('the game', ({ seat }) => seat !== null);
  expect(info).toMatchObject({ status: 'playing', deadline: null, hold: { kind: 'rest', lastPlayed, wanted: [] } });
  expect(table).toMatchObject({ round: 2, phase: 'negotiation', ending: null });
  expect(await visitor.ask.resume()).toMatchObject({ ok: true });
  await visitor.until('the word', (view) => view.info.hold?.kind === 'rest' && view.info.hold.wanted.includes('china'));
  expect(visitor.view().info.deadline).toBeNull();
  const maker = await join(server, code, 'Ann');
  await maker.until('the clock', (view) => view.info.deadline !== null && view.info.hold === undefined);
  expect(server.faults).toEqual([]);
});

test('a game in which nothing was adjudicated simply continues, even after a week', async () => {
  await fresh();
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  await ann.ask.start();
  await ann.until('the game', ({ seat }) => seat !== null);
  await leave(code, [ann]);
  await archive(code);
  await pass(WEEK);
  const again = await join(server, code, 'Ann');
  expect((await again.until('the game', ({ seat }) => seat !== null)).info.status).toBe('playing');
});

test('a restart leaves what was archived where it is; a game somebody took up again comes back with it', async () => {
  await fresh();
  const { code, ann, bo } = await playing();
  await leave(code, [ann, bo]);
  await archive(code);
  await pass(HOUR);
  expect(server.app.tables.count).toBe(0);
  const again = await join(server, code, 'Ann');
  expect(again.view().you.seat).toBe('us');
  await pass(HOUR);
  expect(server.app.tables.find(code)).not.toBeNull();
  again.store.close();
});

test('a game by correspondence leaves the memory like any other, and is back for its deadline with nobody there', async () => {
  await fresh();
  const made = await server.post('/api/tables', {
    format: 'standard',
    name: 'Host',
    kind: 'friends',
    pace: 'half-day',
  });
  const { code } = made.body as { code: string };
  const ann = await join(server, code, 'Ann');
  expect(await ann.ask.takeSeat('us')).toMatchObject({ ok: true });
  expect(await ann.ask.start()).toMatchObject({ ok: true });
  await leave(code, [ann]);
  await archive(code);
  await pass(HOUR);
  expect(server.app.tables.find(code)).not.toBeNull();
  await archive(code);
  await clock.advance(11 * HOUR - 2 * MINUTE);
  expect(server.app.tables.count).toBe(0);
  expect(await noticeOf(code)).toMatchObject({ body: { status: 'playing', round: 1, phase: 'briefing' } });
  await clock.advance(2 * MINUTE);
  await expect.poll(() => server.app.tables.find(code)?.record.stage?.phase).toBe('negotiation');
  const back = await join(server, code, 'Ann');
  expect(back.view()).toMatchObject({ you: { seat: 'us' }, public: { round: 1, phase: 'negotiation' } });
  expect(server.faults).toEqual([]);
});

test('what was deleted stays unknown; a code is never given twice', async () => {
  clock = fakeClock();
  log = memoryLog();
  await log.open(recordOf('aside', { meta: { ...recordOf('aside').meta, code: 'AAAAAA' } }), SCENARIO);
  await log.archive('aside', clock.now());
  const codes = ['AAAAAA', 'AAAAAA', 'BBBBBB'];
  const { randomIds } = await import('@letter/server/real-ports');
  server = await startServer({ clock, log, ids: { ...randomIds, code: () => codes.shift() ?? 'CCCCCC' } });
  const code = await server.table({ kind: 'friends' });
  expect(code).toBe('BBBBBB');
  const ann = await join(server, code, 'Ann', tokenOf('Ann'));
  expect(await ann.ask.remove()).toMatchObject({ ok: true });
  await clock.advance(1_000);
  await expect.poll(async () => (await noticeOf(code)).status).toBe(404);
  expect((await noticeOf('AAAAAA')).status).toBe(200);
});

test('a table is not reported missing because its store does not answer', async () => {
  await fresh();
  await server.app.close();
  const broken = { ok: false as const, error: { code: 'store-failed' as const, reason: 'away' } };
  log = { ...log, findByCode: () => Promise.resolve(broken) };
  await serve();
  expect(await noticeOf('ABCDEF')).toEqual({ status: 503, body: { error: { code: 'store-unavailable' } } });
});
