import '../support/recording-socket.ts';
import { createServer, request as ask } from 'node:http';
import type { Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { TableStore } from '@letter/client/src/net/table-store.ts';
import { startServer, tokenOf } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// A school's filter: pages and calls pass, live connections do not.

let server: TestServer;
let filter: Server;
let isOpen = false;
let store: TableStore;
afterEach(async () => {
  store.close();
  filter.closeAllConnections();
  filter.close();
  await server.app.close();
});

/** What stands between a page and the server: it refuses every upgrade until it is opened. */
async function filtered(upgrade: (answer: string) => string): Promise<string> {
  const inner = new URL(server.origin);
  filter = createServer((request, answer) => {
    const headers = { ...request.headers, host: inner.host };
    const onward = ask(
      { host: inner.hostname, port: inner.port, path: request.url, method: request.method, headers },
      (said) => {
        answer.writeHead(said.statusCode ?? 502, said.headers);
        said.pipe(answer);
      },
    );
    request.pipe(onward);
  });
  filter.on('upgrade', (request, socket) => {
    socket.on('error', () => undefined);
    if (!isOpen) return void socket.end(upgrade('HTTP/1.1 '));
    const onward = ask({ host: inner.hostname, port: inner.port, path: request.url, headers: request.headers });
    onward.on('upgrade', (said, line, head) => {
      line.on('error', () => undefined);
      const heads = Object.entries(said.headers).map(([name, value]) => `${name}: ${String(value)}`);
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${heads.join('\r\n')}\r\n\r\n`);
      socket.write(head);
      line.pipe(socket).pipe(line);
    });
    onward.end();
  });
  return new Promise((resolve) => {
    filter.listen(0, '127.0.0.1', () => {
      const address = filter.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`);
    });
  });
}

test.each([
  ['refuses them', (http: string) => `${http}403 Forbidden\r\nContent-Length: 0\r\n\r\n`],
  ['takes their headers away', (http: string) => `${http}200 OK\r\nContent-Length: 0\r\n\r\n`],
])('a network that %s is named, and forgotten once it lets them through', async (_how, upgrade) => {
  server = await startServer();
  isOpen = false;
  const code = await server.table({ kind: 'friends' });
  const origin = await filtered(upgrade);
  store = new TableStore(`${origin}/rt`, { code, token: tokenOf('ann'), name: 'Ann' });
  store.open();
  await expect.poll(() => store.getSnapshot().isBlocked).toBe(true);
  expect(store.getSnapshot().status).toBe('connecting');
  isOpen = true;
  await expect.poll(() => store.getSnapshot()).toMatchObject({ status: 'live', isBlocked: false });
});
