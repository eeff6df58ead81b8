import '../support/recording-socket.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { join, startServer, TEST_CONFIG, tokenOf } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// Wrong codes of one pupil hold nobody else up, and still find nothing.

let server: TestServer;
beforeEach(async () => {
  server = await startServer({
    config: { ...TEST_CONFIG, limits: { ...TEST_CONFIG.limits, wrongCodes: { points: 5, seconds: 60 } } },
  });
});
afterEach(() => server.app.close());

const wrong = (many: number): Promise<readonly { status: number }[]> =>
  Promise.all(Array.from({ length: many }, () => server.get('/api/tables/ZZZZZZ')));
const as = (name: string): { readonly authorization: string } => ({ authorization: `Bearer ${tokenOf(name)}` });
const look = async (code: string, headers = {}): Promise<number> =>
  (await fetch(`${server.origin}/api/tables/${code}`, { headers })).status;

/** A table whose code nobody used from this address yet. */
async function hidden(): Promise<string> {
  const opened = await server.app.tables.open({ kind: 'friends', format: 'standard', seat: 'us' });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.code;
}

test('who sits at a table comes back, by token and by personal code, whatever is guessed', async () => {
  const code = await hidden();
  const table = server.app.tables.find(code);
  const { hashToken } = await import('@letter/server/lib/token');
  const person = await table?.arrive(hashToken(tokenOf('Ann')), 'Ann');
  const renewed = await table?.request(person ?? '', { name: 'person.code', body: {} });
  const { rejoin } = (renewed as { value: { rejoin: string } }).value;
  await wrong(100);
  expect(await look(code, as('Ann'))).toBe(200);
  const ann = await join(server, code, 'Ann');
  await wrong(100);
  const moved = await server.post(`/api/tables/${code}/rejoin`, { rejoin, token: tokenOf('other') });
  expect(moved).toEqual({ status: 200, body: { code } });
  ann.store.close();
});

test('newcomers with the code of a table of the room come in, whatever is guessed', async () => {
  const code = await server.table({ kind: 'friends' });
  await wrong(100);
  expect(await look(code)).toBe(200);
  const bo = await join(server, code, 'Bo');
  expect(bo.view().you.seat).not.toBeNull();
  bo.store.close();
});

test('a code that nobody used from here is looked up at two a second at most, through every call', async () => {
  const calls: readonly ((code: string) => Promise<number>)[] = [
    (code) => look(code),
    (code) => look(code, as('Stranger')),
    async (code) => (await server.post(`/rt/matchmake/joinById/${code}`, { token: tokenOf('x'), name: 'X' })).status,
    async (code) =>
      (await server.post(`/api/tables/${code}/rejoin`, { rejoin: 'AAAAAAAAAA', token: tokenOf('x') })).status,
    async (code) => (await fetch(`${server.origin}/api/tables/${code}/file`, { headers: as('Stranger') })).status,
  ];
  // A code that was once found is free from here: each call brings another.
  const looks: (() => Promise<number>)[] = [];
  for (let times = 0; times < 8; times++)
    for (const call of calls) {
      const code = await hidden();
      looks.push(() => call(code));
    }
  await wrong(10);
  const began = performance.now();
  const told = await Promise.all(looks.map((one) => one()));
  // Each second that began meanwhile has two looks of its own; a call that is not held back has eight.
  const seconds = Math.ceil((performance.now() - began) / 1_000) + 1;
  expect(told.filter((status) => status !== 429).length).toBeLessThanOrEqual(2 * seconds);
});

test('what a page asks about the tables it remembers is no guess, and tells strangers nothing', async () => {
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  const ask = (token: string) => server.post('/api/tables/mine', { token, codes: [code, 'ZZZZZZ', 'YYYYYY'] });
  for (let times = 0; times < 20; times++) expect((await ask(tokenOf('Ann'))).status).toBe(200);
  expect((await ask(tokenOf('Ann'))).body).toMatchObject({ tables: [{ code, status: 'waiting' }] });
  expect((await ask(tokenOf('Stranger'))).body).toEqual({ tables: [] });
  expect((await server.get('/api/tables/ZZZZZZ')).status).toBe(404);
  ann.store.close();
});

test('one device does not use up the tables that a class may open', async () => {
  await server.app.close();
  const limits = { ...TEST_CONFIG.limits, newTables: { points: 3, seconds: 60 } };
  server = await startServer({ config: { ...TEST_CONFIG, limits } });
  const open = (name: string) =>
    server.post('/api/tables', { kind: 'solo', format: 'standard', name, token: tokenOf(name) });
  for (let times = 0; times < 3; times++) expect((await open('Ann')).status).toBe(201);
  expect((await open('Ann')).status).toBe(429);
  expect((await open('Bo')).status).toBe(201);
});
