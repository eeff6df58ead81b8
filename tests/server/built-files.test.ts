import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFiles } from '../../server/src/cli/compress-files.ts';
import { bestEncoding } from '../../server/src/http/encodings.ts';
import { kindOf } from '../../server/src/http/page.ts';
import { startServer, TEST_CONFIG } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// The built page as it is sent: compressed for those who take it, plain for the others, and never twice what a browser holds.

const SCRIPT = `export const words = ${JSON.stringify('a negotiation about sanctions '.repeat(100))};\n`;
const HTML = `<title>Game</title><meta name="letter-base" content="/"><script src="./assets/first.js"></script>${' '.repeat(600)}`;

let folder: string;
let server: TestServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'letter-built-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), HTML);
  writeFileSync(join(folder, '.links.json'), JSON.stringify({ table: '<link href="./assets/table.js">', other: '' }));
  writeFileSync(join(folder, 'assets', 'first.js'), SCRIPT);
  writeFileSync(join(folder, 'assets', 'what-if-worker.js'), SCRIPT);
  writeFileSync(join(folder, 'assets', 'tiny.js'), 'export {};');
  await compressFiles(folder);
  server = await startServer({ config: { ...TEST_CONFIG, clientDir: folder, basePath: '/game/' } });
});

afterAll(async () => {
  await server.app.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

// As it is on the wire: a browser's own client would unpack it.
function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(server.origin + path, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on('error', reject).end();
  });
}

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['x-gzip', 'gzip'],
  ['br;q=0.5, gzip;q=0.8', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0', 'identity'],
  ['br;q=0.4, identity;q=0.8', 'identity'],
  ['identity', 'identity'],
  ['', 'identity'],
  ['br;q=nonsense', 'identity'],
])('of what %j takes, %s is sent', (header, encoding) => {
  expect(bestEncoding(header, ['br', 'gzip'])).toBe(encoding);
  expect(bestEncoding(header, [])).toBe('identity');
});

test('a file is sent as it was compressed, under its own type, and what is in it is the same', async () => {
  const [br, gzip, plain] = await Promise.all(
    ['br', 'gzip', 'identity'].map((taken) => get('/assets/first.js', { 'accept-encoding': taken })),
  );
  if (br === undefined || gzip === undefined || plain === undefined) throw new Error('three were asked for');
  expect(brotliDecompressSync(br.body).toString()).toBe(SCRIPT);
  expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
  expect(plain.body.toString()).toBe(SCRIPT);
  expect([br, gzip, plain].map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
  for (const { headers } of [br, gzip, plain]) {
    expect(headers['content-type']).toMatch(/^(?:text|application)\/javascript/u);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['cache-control']).toContain('immutable');
  }
  expect(new Set([br, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
  expect(br.body.length).toBeLessThan(SCRIPT.length / 10);
});

test('a browser that holds a file is told so, a head has no body, and a range is one of what is sent', async () => {
  const taken = { 'accept-encoding': 'br' };
  const whole = await get('/assets/first.js', taken);
  const held = await get('/assets/first.js', { ...taken, 'if-none-match': whole.headers.etag ?? '' });
  expect([held.status, held.body.length]).toEqual([304, 0]);
  const head = await get('/assets/first.js', taken, 'HEAD');
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, `${whole.body.length}`]);
  const part = await get('/assets/first.js', { ...taken, range: 'bytes=0-9' });
  expect([part.status, part.body.length]).toEqual([206, 10]);
  expect(part.body.equals(whole.body.subarray(0, 10))).toBe(true);
});

test('what is too small to be compressed is sent as it is, and what was made for the negotiation is no file', async () => {
  const tiny = await get('/assets/tiny.js', { 'accept-encoding': 'br' });
  expect([tiny.status, tiny.headers['content-encoding'], tiny.body.toString()]).toEqual([200, undefined, 'export {};']);
  expect((await get('/assets/first.js.br')).status).toBe(404);
  expect((await get('/assets/missing.js', { 'accept-encoding': 'br' })).status).toBe(404);
});

test('what a page may do is said with the page and with each thread, not with every file of either', async () => {
  const policy = async (path: string) => (await get(path)).headers['content-security-policy'];
  expect(await policy('/')).toContain("script-src 'self'");
  expect(await policy('/assets/what-if-worker.js')).toContain("script-src 'self'");
  expect(await policy('/assets/first.js')).toBeUndefined();
  expect((await get('/assets/first.js')).headers['x-content-type-options']).toBe('nosniff');
});

test('the page is compressed as well, for the path it is served under, with what its kind needs at once', async () => {
  const table = await get('/t/ABCDEF', { 'accept-encoding': 'br' });
  const html = brotliDecompressSync(table.body).toString();
  expect(html).toContain('<link href="/game/assets/table.js">');
  expect(html).toContain('content="/game/"');
  expect(table.headers).toMatchObject({ 'cache-control': 'no-cache', vary: 'Accept-Encoding' });
  const held = await get('/t/ABCDEF', { 'accept-encoding': 'br', 'if-none-match': table.headers.etag ?? '' });
  expect(held.status).toBe(304);
  const landing = await get('/', { 'accept-encoding': 'identity' });
  expect(landing.body.toString()).not.toContain('table.js');
});

test.each([
  ['/', '/', 'landing'],
  ['/game/', '/game/', 'landing'],
  ['/game/t/ABCDEF', '/game/', 'table'],
  ['/t/ABCDEF', '/game/', 'table'],
  ['/host', '/', 'other'],
] as const)('%s under %s is a page of kind %s', (path, base, kind) => {
  expect(kindOf(path, base)).toBe(kind);
});
