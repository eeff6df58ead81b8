import { afterEach, expect, test } from 'vitest';
import { FILE_TYPE } from '@letter/shared/protocol';
import { fakeClock } from '../support/fake-clock.ts';
import { head, rawSocket } from '../support/raw-socket.ts';
import { startServer, TEST_CONFIG } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

let server: TestServer;
afterEach(() => server.app.close());

/** Begins an upload of almost eight megabytes and sends a little of it. */
async function begin() {
  const port = Number(new URL(server.origin).port);
  const line = await rawSocket(port);
  const headers = { Host: `127.0.0.1:${port}`, 'Content-Type': FILE_TYPE, 'Content-Length': '7900000' };
  line.send(head('POST /api/tables/import HTTP/1.1', headers));
  line.send('x');
  return line;
}

test('few uploads are read at a time, the others are told so unread, and one that dribbles makes room', async () => {
  const clock = fakeClock();
  server = await startServer({ clock });
  const held = [];
  for (let count = 0; count < 6; count++) held.push(await begin());
  const seventh = await begin();
  expect(await seventh.said).toMatch(/^HTTP\/1\.1 429/);
  await clock.advance(10_000);
  const next = await begin();
  await held[0]?.closed;
  expect(next.socket.destroyed).toBe(false);
  for (const { socket } of [...held, next]) socket.destroy();
});

test('whoever brought too many is told so before any more is read', async () => {
  const limits = { ...TEST_CONFIG.limits, imports: { points: 1, seconds: 60 } };
  server = await startServer({ config: { ...TEST_CONFIG, limits } });
  const first = await begin();
  expect(await (await begin()).said).toMatch(/^HTTP\/1\.1 429/);
  first.socket.destroy();
});
