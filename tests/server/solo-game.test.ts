import '../support/recording-socket.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { join, startServer, TEST_CONFIG } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ config: { ...TEST_CONFIG, times: { ...TEST_CONFIG.times, botReplyMs: 5 } } });
});
afterAll(() => server.app.close());

test('one person and three bots play from the first briefing to the debrief', async () => {
  const code = await server.table({ kind: 'solo', seat: 'dprk' });
  const ann = await join(server, code, 'Ann');
  const first = await ann.until('round 1', (view) => view.public !== null);
  expect(first.you.seat).toBe('dprk');
  expect(first.info.deadline).toBeNull();
  expect(first.info.seats.us.controller).toBe('bot');

  for (let phases = 0; phases < 60; phases++) {
    const { public: now } = ann.view();
    if (now === null || now.ending !== null) break;
    const { round, phase } = now;
    const answer = await ann.ask.setReady(true);
    expect(answer).toEqual({ ok: true, value: { done: true } });
    await ann.until(
      `the end of ${round} ${phase}`,
      ({ public: next }) => next !== null && (next.phase !== phase || next.round !== round || next.ending !== null),
    );
  }
  const last = await ann.until('the debrief', (view) => view.public?.debrief !== null);
  expect(last.info.status).toBe('over');
  expect(last.public?.record.length).toBe(last.public?.debrief?.roundsPlayed);
  expect(await ann.ask.setReady(true)).toEqual({ ok: false, error: { code: 'game-over' } });
  expect(server.faults).toEqual([]);
  ann.store.close();
});
