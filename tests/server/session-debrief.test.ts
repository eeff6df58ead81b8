import '../support/recording-socket.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Recording } from '../support/recording-socket.ts';
import { attend, lead, openSession, visit } from '../support/session-play.ts';
import { join, startServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.app.close());

const DONE = { ok: true, value: { done: true } };
const refused = (code: string) => ({ ok: false, error: { code } });

// What only the truth of a finished game has.
const TRUTH = /"(whoPaid|efforts|leakage|filedFrom|causes)"/u;

/** All that came in by some sockets, as it came. */
const textOf = (sockets: readonly Recording[]): string =>
  sockets
    .flatMap(({ frames }) => frames.flatMap(({ way, bytes }) => (way === 'in' ? [bytes.toString('latin1')] : [])))
    .join('');

test('the debrief is led: nothing of the truth leaves before its step is revealed, and then everybody has it at once', async () => {
  const { code, host: key, projector: screenKey } = await openSession(server);
  const host = await lead(server, code, key);
  const screen = await visit(server, 'projector', code, { token: screenKey });
  const page = await attend(server, code, 'Ann');
  await host.until('Ann is in', ({ info }) => info.come === 1);
  expect((await screen.until('the door', () => true)).projector).toMatchObject({ scene: 'join', table: null });

  expect(await host.ask('host.debrief', {})).toEqual(refused('not-started'));
  expect(await host.ask('host.start', {})).toEqual(DONE);
  expect(await host.ask('host.reveal', { step: 'why' })).toEqual(refused('not-in-debrief'));
  await screen.until('the first briefing', ({ projector }) => projector.scene === 'delegations');

  // A host pins a scene of a table there is, and lets it follow again.
  expect(await host.ask('host.scene', { scene: { scene: 'curves', table: 9 } })).toEqual(refused('unknown-table'));
  expect(await host.ask('host.scene', { scene: { scene: 'curves', table: 1 } })).toEqual(DONE);
  await screen.until('the pinned scene', ({ projector }) => projector.scene === 'curves' && projector.table === 1);
  await host.until('the pin', ({ host: part }) => part.isPinned);
  expect(await host.ask('host.scene', { scene: null })).toEqual(DONE);
  await screen.until('the scene that follows', ({ projector }) => projector.scene === 'delegations');

  // Whoever is no host leads nothing, whatever they ask.
  for (const one of [page, screen]) {
    expect(await one.ask('host.scene', { scene: null })).toMatchObject({ ok: false });
    expect(await one.ask('host.debrief', {})).toMatchObject({ ok: false });
    expect(await one.ask('host.reveal', { step: 'why' })).toMatchObject({ ok: false });
  }

  const { you } = await page.until('the table', ({ you: own }) => own.table !== null);
  const player = await join(server, you.table ?? '', 'Ann', 'token-of-Ann-000000000000');
  expect(await host.ask('host.debrief', {})).toEqual(DONE);
  expect(await host.ask('host.debrief', {})).toEqual(DONE);
  await screen.until('the debrief', ({ info, projector }) => info.stage === 'debrief' && projector.scene === 'debrief');
  const over = await player.until('the end', ({ public: table }) => table !== null && table.ending !== null);
  expect(over.public?.debrief).toBeNull();
  expect(await player.ask.whatIf('no-test', 'recorded')).toMatchObject({ ok: false });
  await host.until('what is ahead', ({ host: part }) => part.ahead.length === 6);
  for (const one of [screen, page, player]) expect(textOf(one.sockets)).not.toMatch(TRUTH);

  expect(await host.ask('host.reveal', { step: 'why', question: 0 })).toEqual(DONE);
  const shown = await screen.until('the step', ({ info }) => info.shown?.step === 'why');
  expect(shown.info.shown).toMatchObject({ tables: 1, table: null });
  await page.until('the step', ({ info }) => info.shown?.step === 'why' && info.revealed.length === 4);
  await player.until('their own table', ({ public: table }) => table !== null && table.debrief !== null);

  // An earlier step can be shown again; what was open stays open. Nothing is shown on request.
  expect(await host.ask('host.reveal', { step: 'happened' })).toEqual(DONE);
  await page.until('the first step', ({ info }) => info.shown?.step === 'happened' && info.revealed.length === 4);
  expect(await host.ask('host.reveal', { step: null })).toEqual(DONE);
  await screen.until('no step', ({ info }) => info.shown === null);
  expect(server.faults).toEqual([]);
  for (const one of [host, screen, page, player]) one.store.close();
});
