import '../support/recording-socket.ts';
import { afterEach, expect, test } from 'vitest';
import { fakeClock } from '../support/fake-clock.ts';
import { startServer, TEST_CONFIG } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// One stranger must not take the memory of all: tables are bounded for a server and for an address, and places come back.

let server: TestServer;
afterEach(() => server.app.close());

const open = async (): Promise<unknown> => {
  const wish = { kind: 'friends', format: 'standard', name: 'Host' };
  const { status, body } = await server.post('/api/tables', wish);
  return status === 201 ? 'opened' : { status, body };
};

test.each([
  ['too-many-tables', 429, { tables: 10, tablesOfAddress: 3 }],
  ['server-full', 503, { tables: 3, tablesOfAddress: 10 }],
])('after the last table the answer is %s, until one of them is laid aside', async (code, status, limits) => {
  const clock = fakeClock();
  server = await startServer({ clock, config: { ...TEST_CONFIG, limits: { ...TEST_CONFIG.limits, ...limits } } });
  for (let count = 0; count < 3; count++) expect(await open()).toBe('opened');
  expect(await open()).toEqual({ status, body: { error: { code } } });
  expect((await server.post('/api/play-now', { name: 'Ann' })).body).toEqual({ error: { code } });
  await clock.advance(TEST_CONFIG.times.idleMs);
  await expect.poll(() => server.app.tables.count).toBe(0);
  expect(await open()).toBe('opened');
});
