import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startServer, TEST_CONFIG } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

const clientDir = mkdtempSync(path(tmpdir(), 'letter-client-'));
beforeAll(() => {
  mkdirSync(path(clientDir, 'assets'));
  writeFileSync(path(clientDir, 'index.html'), '<!doctype html><title>The page</title>');
  writeFileSync(path(clientDir, 'assets', 'main-4f3a.js'), 'export {};');
});
afterAll(() => rmSync(clientDir, { recursive: true }));

let server: TestServer;
afterEach(() => server.app.close());

const LIMITS = {
  ...TEST_CONFIG.limits,
  wrongCodes: { points: 5, seconds: 60 },
  newTables: { points: 3, seconds: 60 },
};

test('health, page, assets and deep links are served with safe headers', async () => {
  server = await startServer({ config: { ...TEST_CONFIG, clientDir } });
  expect(await server.get('/healthz')).toEqual({ status: 200, body: { ok: true, tables: 0 } });
  for (const place of ['/', '/t/ABCDEF', '/how']) {
    const page = await fetch(server.origin + place);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('The page');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
    expect(page.headers.get('permissions-policy')).toContain('camera=()');
    // A person who plays over plain HTTP must not be sent to HTTPS from then on.
    expect(page.headers.get('strict-transport-security')).toBeNull();
    expect(page.headers.get('x-powered-by')).toBeNull();
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
    expect(page.headers.get('access-control-allow-credentials')).toBeNull();
  }
  const asset = await fetch(`${server.origin}/assets/main-4f3a.js`);
  expect(asset.headers.get('cache-control')).toContain('immutable');
  expect((await fetch(`${server.origin}/assets/none.js`)).status).toBe(404);
  expect((await fetch(`${server.origin}/assets/..%2f..%2fetc/passwd`)).status).toBeGreaterThanOrEqual(400);
});

test('public files are compressed in a way the browser accepts', async () => {
  writeFileSync(path(clientDir, 'assets', 'long-4f3a.js'), `export const words = '${'again and '.repeat(2_000)}';`);
  server = await startServer({ config: { ...TEST_CONFIG, clientDir } });
  const sent = async (place: string, encoding: string): Promise<[string | null, number]> => {
    const answer = await fetch(server.origin + place, { headers: { 'accept-encoding': encoding } });
    return [answer.headers.get('content-encoding'), (await answer.text()).length];
  };
  const length = 20_024;
  expect(await sent('/assets/long-4f3a.js', 'gzip, br')).toEqual(['br', length]);
  expect(await sent('/assets/long-4f3a.js', 'gzip')).toEqual(['gzip', length]);
  expect(await sent('/assets/long-4f3a.js', 'identity')).toEqual([null, length]);
});

test('a table is opened, found by its code in any form, and distinguished from a missing one', async () => {
  server = await startServer({ config: TEST_CONFIG });
  const code = await server.table({ kind: 'friends' });
  const spoken = `${code.slice(0, 3).toLowerCase()}-${code.slice(3).toLowerCase()}`;
  expect(await server.get(`/api/tables/${spoken}`)).toEqual({
    status: 200,
    body: { code, status: 'waiting', lastPlayed: null, seats: { us: 'free', china: 'free', un: 'free', dprk: 'free' } },
  });
  expect(await server.get('/api/tables/ZZZZZZ')).toEqual({ status: 404, body: { error: { code: 'unknown-code' } } });
  expect((await server.get('/api/nothing')).status).toBe(400);
});

test.each([
  ['no name', '/api/play-now', {}, 'name'],
  ['an invisible name', '/api/play-now', { name: '\u200B' }, 'name'],
  ['no such kind', '/api/tables', { kind: 'secret', format: 'standard', name: 'Ann' }, 'kind'],
  ['a public table of one’s own', '/api/tables', { kind: 'public', format: 'standard', name: 'Ann' }, 'kind'],
  ['no such format', '/api/tables', { kind: 'solo', format: 'endless', name: 'Ann' }, 'format'],
  ['broken JSON', '/api/tables', '{"kind":', 'body'],
  ['too large a body', '/api/tables', { name: 'x'.repeat(20_000) }, 'body'],
  ['rather large a body', '/api/tables', { name: 'x'.repeat(10_000) }, 'body'],
])('%s is malformed', async (_what, place, body, at) => {
  server = await startServer({ config: TEST_CONFIG });
  const answer = await server.post(place, body);
  expect(answer.body).toEqual({ error: { code: 'malformed', path: at } });
  expect([400, 413]).toContain(answer.status);
  expect(server.faults).toEqual([]);
});

test('guessing codes is slowed down, and then hardly a right guess is confirmed', async () => {
  server = await startServer({ config: { ...TEST_CONFIG, limits: LIMITS } });
  // Opened by the server itself: from this address nobody has used its code.
  const opened = await server.app.tables.open({ kind: 'friends', format: 'standard', seat: 'us' });
  const code = opened.ok ? opened.value.code : '';
  for (let guess = 0; guess < 5; guess++) expect((await server.get('/api/tables/ZZZZZZ')).status).toBe(404);
  // Some are looked up all the same, so that nobody can keep everybody else out.
  const guesses = await Promise.all(Array.from({ length: 30 }, () => server.get('/api/tables/ZZZZZY')));
  expect(guesses.every(({ status }) => status === 429)).toBe(true);
  const someNumber: unknown = expect.any(Number);
  const limited = { status: 429, body: { error: { code: 'too-many-requests', retryAfterSeconds: someNumber } } };
  expect(await server.get('/api/tables/ZZZZZZ')).toEqual(limited);
  expect(await server.get(`/api/tables/${code}`)).toEqual(limited);
});

test('guessing by joining is slowed down too', async () => {
  server = await startServer({ config: { ...TEST_CONFIG, limits: LIMITS } });
  const guess = (): Promise<{ status: number }> =>
    server.post('/rt/matchmake/joinById/ZZZZZZ', { token: 'a'.repeat(20), name: 'Ann' });
  for (let times = 0; times < 5; times++) expect((await guess()).status).not.toBe(429);
  expect((await guess()).status).toBe(429);
});

test('opening tables is slowed down, joining them is not', async () => {
  server = await startServer({ config: { ...TEST_CONFIG, limits: LIMITS } });
  const code = await server.table({ kind: 'friends' });
  await server.table({ kind: 'solo' });
  await server.table({ kind: 'solo' });
  const fourth = await server.post('/api/tables', { kind: 'solo', format: 'standard', name: 'Ann' });
  expect(fourth.status).toBe(429);
  for (let times = 0; times < 20; times++) expect((await server.get(`/api/tables/${code}`)).status).toBe(200);
});

test('the next free port replaces a busy one', async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.listen(0, '127.0.0.1', resolve));
  const { port } = blocker.address() as AddressInfo;
  server = await startServer({ config: { ...TEST_CONFIG, port } });
  const got = Number(new URL(server.origin).port);
  expect(got).toBeGreaterThan(port);
  expect(got).toBeLessThan(port + 20);
  expect((await server.get('/healthz')).status).toBe(200);
  blocker.close();
});
