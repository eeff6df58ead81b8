import '../support/recording-socket.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DOOR_LIMITS } from '@letter/server/http/front-door';
import { head, rawSocket, UPGRADE } from '../support/raw-socket.ts';
import { join, startServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// Whatever knocks is answered and ended, and nothing of it reaches the games.

let server: TestServer;
let port: number;
beforeEach(async () => {
  server = await startServer({
    doorLimits: { ...DOOR_LIMITS, connections: { each: 20, all: 30 }, lines: { each: 3, all: 4 }, idleMs: 300 },
  });
  port = Number(new URL(server.origin).port);
});
afterEach(async () => {
  expect(server.faults).toEqual([]);
  await server.app.close();
});

/** What the server says to some words, until it closes. */
async function says(words: string): Promise<string> {
  const line = await rawSocket(port);
  line.send(words);
  return line.said;
}
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const HOST = { Host: '127.0.0.1' };
const CLOSE = { ...HOST, Connection: 'close' };

describe('a head is answered and ended', () => {
  test.each([
    ['a host that is none', 'GET / HTTP/1.1', { ...CLOSE, Host: '[' }, 400],
    ['no host', 'GET / HTTP/1.1', { Connection: 'close' }, 400],
    ['a host with a path', 'GET / HTTP/1.1', { ...CLOSE, Host: 'a/b' }, 400],
    ['an odd protocol of a proxy', 'GET /healthz HTTP/1.1', { ...CLOSE, 'X-Forwarded-Proto': ':[' }, 200],
    ['the same at the library’s own page', 'GET /__healthcheck HTTP/1.1', { ...CLOSE, 'X-Forwarded-Proto': ':[' }, 404],
    ['an address as the path', 'GET http://[ HTTP/1.1', CLOSE, 400],
    ['a star', 'OPTIONS * HTTP/1.1', CLOSE, 400],
    ['a path that cannot be decoded', 'GET /%E0%A4%A HTTP/1.1', CLOSE, 404],
    ['a way through to elsewhere', 'CONNECT example.org:80 HTTP/1.1', CLOSE, 405],
    ['a body of any length', 'POST /api/tables HTTP/1.1', { ...CLOSE, 'Transfer-Encoding': 'chunked' }, 411],
    ['no HTTP at all', 'hello', {}, 400],
    ['two lengths', 'POST / HTTP/1.1', { ...CLOSE, 'Content-Length': '1\r\nContent-Length: 2' }, 400],
    ['a name that is none of ours', 'GET / HTTP/1.1', { ...CLOSE, Host: 'rebound.example.org:2567' }, 421],
    ['an upgrade to nothing', 'GET / HTTP/1.1', { ...HOST, ...UPGRADE }, 400],
    ['an upgrade that nobody expects', 'GET /rt/abc/ABCDEF?sessionId=x HTTP/1.1', { ...HOST, ...UPGRADE }, 404],
    [
      'an upgrade of a stranger’s page',
      'GET /rt/abc/ABCDEF?sessionId=x HTTP/1.1',
      { ...HOST, ...UPGRADE, Origin: 'http://evil.example' },
      403,
    ],
    ['a path that the library cannot read', 'GET /rt/a[/b?sessionId=x HTTP/1.1', { ...HOST, ...UPGRADE }, 400],
  ])('%s', async (_what, first, headers: Readonly<Record<string, string>>, status) => {
    expect(statusOf(await says(head(first, headers)))).toBe(status);
  });

  test('what a person reads who opens a name that is none of ours says what helps', async () => {
    const answer = await says(head('GET /t/ABCDEF HTTP/1.1', { ...CLOSE, Host: 'game.example.org:2567' }));
    expect(answer).toContain('LETTER_HOSTS=game.example.org');
    expect(server.refused.map(({ kind }) => kind)).toEqual(['unknown-host']);
    expect(server.refused[0]?.text).toContain('LETTER_HOSTS=game.example.org');
  });
});

test('half a head and half a body are cut, and nothing is left of them', async () => {
  const half = await rawSocket(port);
  half.send('GET / HTTP/1.1\r\nHost: 127');
  const body = await rawSocket(port);
  body.send(head('POST /api/tables HTTP/1.1', { ...HOST, 'Content-Type': 'application/json', 'Content-Length': '50' }));
  body.send('{');
  await Promise.all([half.closed, body.closed]);
});

test('connections of one address are bounded, and free again once they close', async () => {
  const held = await Promise.all(Array.from({ length: 25 }, () => rawSocket(port)));
  await expect.poll(() => held.filter(({ socket }) => socket.destroyed).length).toBeGreaterThanOrEqual(5);
  expect(server.refused.some(({ kind }) => kind === 'connections')).toBe(true);
  for (const { socket } of held) socket.destroy();
  await expect.poll(async () => (await fetch(`${server.origin}/healthz`).catch(() => null))?.status).toBe(200);
});

test('the library’s other ways to a table are closed, and say nothing about codes', async () => {
  const code = await server.table({ kind: 'friends' });
  const body = { reconnectionToken: 'x', token: 'a'.repeat(20), name: 'Ann' };
  for (const method of ['reconnect', 'join', 'joinOrCreate', 'create']) {
    const right = await server.post(`/rt/matchmake/${method}/${code}`, body);
    expect({ method, ...right }).toEqual({ method, ...(await server.post(`/rt/matchmake/${method}/ZZZZZZ`, body)) });
    expect(right.status).toBe(404);
  }
});

test('a refused join is told in our words, never in the library’s', async () => {
  const answer = await server.post('/rt/matchmake/joinById/ZZZZZZ', { token: 'a'.repeat(20), name: 'Ann' });
  expect(answer).toEqual({ status: 522, body: { code: 522, error: 'unknown-code' } });
});

test('people at a table notice nothing of any of this', async () => {
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  await Promise.all(Array.from({ length: 10 }, async () => (await rawSocket(port)).reset()));
  await says(head('GET / HTTP/1.1', { ...CLOSE, Host: '[' }));
  expect(await ann.ask.start()).toMatchObject({ ok: true });
  ann.store.close();
});
