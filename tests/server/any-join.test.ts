import '../support/recording-socket.ts';
import { memoryLog } from '@letter/server/log/memory-log';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeClock } from '../support/fake-clock.ts';
import type { FakeClock } from '../support/fake-clock.ts';
import { join, startServer, tokenOf } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// Everybody who comes by a code lands somewhere or is told why not: no ended table swallows a newcomer, nobody waits
// for ever.

let server: TestServer;
let clock: FakeClock;
beforeEach(async () => {
  clock = fakeClock();
  server = await startServer({ clock, log: memoryLog() });
});
afterEach(() => server.app.close());

/** Joins as a new person, and returns where that leads. */
async function lands(code: string, name: string): Promise<string> {
  const { TableStore } = await import('@letter/client/src/net/table-store.ts');
  const store = new TableStore(`${server.origin}/rt`, { code, token: tokenOf(name), name });
  store.open();
  await expect.poll(() => store.getSnapshot().view !== null || store.getSnapshot().status === 'refused').toBe(true);
  const { view, refusal } = store.getSnapshot();
  store.close();
  if (view === null) return `refused: ${refusal?.code ?? 'without a reason'}`;
  const debrief = view.public?.debrief === null || view.public === null ? '' : ', reading the debrief';
  return `${view.info.status}: ${view.you.seat ?? 'watching'}${debrief}`;
}

/** A friends' table with Ann at it, played to a given point. */
async function table(until: 'waiting' | 'playing' | 'over'): Promise<string> {
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  if (until === 'waiting') return code;
  await ann.ask.start();
  await ann.until('the game', ({ seat }) => seat !== null);
  if (until === 'playing') return code;
  for (const phase of ['briefing', 'negotiation', 'orders', 'adjudication']) {
    await ann.until(phase, ({ public: now }) => now?.phase === phase);
    expect(await ann.ask.setReady(true)).toMatchObject({ ok: true });
  }
  await ann.until('round 2', ({ public: now }) => now?.round === 2);
  expect(await ann.ask.end()).toMatchObject({ ok: true });
  ann.store.close();
  return code;
}

test('at a table that waits, in a free seat, and after four people as an observer', async () => {
  const code = await table('waiting');
  expect(await lands(code, 'Bo')).toBe('waiting: china');
  for (const [name, seat] of [
    ['Bo', 'china'],
    ['Cy', 'un'],
    ['Di', 'dprk'],
  ] as const)
    expect((await join(server, code, name)).view().you.seat).toBe(seat);
  expect(await lands(code, 'Ed')).toBe('waiting: watching');
});

test('at a running game, watching; at a finished one, reading its debrief, even once it was archived', async () => {
  expect(await lands(await table('playing'), 'Bo')).toBe('playing: watching');
  const code = await table('over');
  expect(await lands(code, 'Bo')).toBe('over: watching, reading the debrief');
  await clock.advance(15 * 60_000);
  await expect.poll(() => server.app.tables.find(code)).toBeNull();
  expect(await lands(code, 'Bo')).toBe('over: watching, reading the debrief');
});

test('nowhere, and is told so: a code nobody has, a table that was deleted', async () => {
  expect(await lands('ZZZZZZ', 'Bo')).toBe('refused: unknown-code');
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  await ann.ask.remove();
  await clock.advance(1_000);
  await expect.poll(() => server.app.tables.find(code)).toBeNull();
  expect(await lands(code, 'Bo')).toBe('refused: unknown-code');
});

test('Play now never leads to a game that has ended or been left', async () => {
  const play = async (): Promise<string> =>
    ((await server.post('/api/play-now', { name: 'x' })).body as { code: string }).code;
  const first = await play();
  const ann = await join(server, first, 'Ann');
  ann.store.leave();
  await expect.poll(() => server.app.tables.find(first)?.seated).toBe(0);
  // Nobody is at it, but it waits: the next person is seated there.
  await clock.advance(11_000);
  expect(await play()).toBe(first);
  const bo = await join(server, first, 'Bo');
  await clock.advance(20_000);
  await bo.until('the game', ({ info }) => info.status === 'playing');
  expect(await play()).not.toBe(first);
});
