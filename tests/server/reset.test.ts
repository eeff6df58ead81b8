import { afterEach, expect, test } from 'vitest';
import { ServerChild } from '../load/chaos/server-child.ts';
import { head, rawSocket, UPGRADE } from '../support/raw-socket.ts';
import { freePort } from '../tools/tools.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The server as a process of its own: what it does not survive here ends every game on it.

const data = mkdtempSync(join(tmpdir(), 'letter-reset-'));
let server: ServerChild | null = null;
afterEach(async () => {
  await server?.stop();
  rmSync(data, { recursive: true, force: true });
});

test('connections that break off in any state of an upgrade leave the server serving', async () => {
  server = new ServerChild(await freePort(), { LETTER_DATA: data });
  await server.start();
  const { port } = server;
  const host = `127.0.0.1:${port}`;
  const foreign = head('GET /rt/abc/ABCDEF?sessionId=x HTTP/1.1', {
    Host: host,
    ...UPGRADE,
    Origin: 'http://evil.example',
  });
  const own = head('GET /rt/abc/ABCDEF?sessionId=x HTTP/1.1', { Host: host, ...UPGRADE });
  const heads = [foreign, foreign, own, own.slice(0, -2), head('GET / HTTP/1.1', { Host: host, Upgrade: 'nothing' })];
  for (let round = 0; round < 10; round++) {
    for (const words of heads) {
      const line = await rawSocket(port);
      line.send(words);
      line.reset();
      await line.closed;
    }
  }
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  expect(server.complaints).not.toContain('uncaught');
  expect(await server.stop()).toBe(0);
});
