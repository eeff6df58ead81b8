import { shortSeed } from '@letter/shared/authority';
import '../support/recording-socket.ts';
import { digestOf, fold } from '@letter/shared/authority';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { memoryLog } from '@letter/server/log/memory-log';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { everything } from '../support/log-cases.ts';
import { join, startServer, TEST_CONFIG, tokenOf } from '../support/test-server.ts';
import type { Player, TestServer } from '../support/test-server.ts';

// A game is exported as a file to those who may have it, and a table is made from it again.

const FILE = 'application/x-ndjson';
let server: TestServer;
let log = memoryLog();
beforeEach(async () => {
  log = memoryLog();
  server = await startServer({ log });
});
afterEach(() => server.app.close());

async function take(code: string, name: string): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await fetch(`${server.origin}/api/tables/${code}/file`, {
    headers: { authorization: `Bearer ${tokenOf(name)}` },
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

const bring = (text: string, round?: number | string) =>
  server.post(`/api/tables/import${round === undefined ? '' : `?round=${round}`}`, text, { 'content-type': FILE });

const codeIn = ({ status, body }: { status: number; body: unknown }): string => {
  expect({ status, body }).toMatchObject({ status: 201 });
  return (body as { code: string }).code;
};

/** Ann for the United States and Bo for China, with words and orders, ended in round 3. */
async function played(): Promise<{ code: string; ann: Player; bo: Player; file: string }> {
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann Onymous');
  const bo = await join(server, code, 'Bo Nobody');
  await ann.ask.start();
  const key = (table: { round: number; phase: string } | null): string => `${table?.round} ${table?.phase}`;
  for (let seen = ''; seen !== '3 briefing';) {
    const { public: now } = await ann.until(
      'a new phase',
      ({ public: table }) => table !== null && key(table) !== seen,
    );
    seen = key(now);
    if (now?.phase === 'orders') await ann.ask.submit({ kind: 'set-effort', basket: 'elite', effort: 2 });
    if (now?.phase === 'negotiation') await bo.ask.say({ to: 'us', text: 'Between us', pledge: false });
    if (seen === '3 briefing') break;
    await bo.until('the same phase', ({ public: table }) => key(table) === seen);
    await Promise.all([ann.ask.setReady(true), bo.ask.setReady(true)]);
  }
  expect(await ann.ask.end()).toMatchObject({ ok: true });
  const file = await take(code, 'Bo Nobody');
  expect(file.status).toBe(200);
  // Next to a secret, the length of a compressed answer would reveal something about it.
  expect(file.headers.get('content-encoding')).toBeNull();
  return { code, ann, bo, file: file.text };
}

test('a finished game goes out without a name or a secret of its people in it, and comes in as it was', async () => {
  const { code, file } = await played();
  const { headers } = await take(code, 'Bo Nobody');
  expect(headers.get('content-type')).toContain(FILE);
  expect(headers.get('content-disposition')).toContain(`letter-and-spirit-${code}.jsonl`);
  const id = server.app.tables.find(code)?.id ?? '?';
  const record = (await everything(log, id))?.record;
  // Ids of messages are the client's own; those of this test's people begin with their names.
  const hidden = record?.people.flatMap(({ name, tokenHash }) => [`"${name}"`, tokenHash]) ?? [];
  expect(hidden).toHaveLength(4);
  for (const word of [...hidden, id, `"${code}"`]) expect(file.includes(word), word).toBe(false);

  const copy = codeIn(await bring(file));
  expect(copy).not.toBe(code);
  const guest = await join(server, copy, 'Guest');
  const view = await guest.until('the debrief', ({ public: table }) => table?.debrief !== null);
  expect(view.info).toMatchObject({ kind: 'friends', status: 'over' });
  expect(view.public?.debrief).toMatchObject({ ending: 'broken-off', roundsPlayed: 2 });
  const [one, two] = await Promise.all(
    [code, copy].map((of) => everything(log, server.app.tables.find(of)?.id ?? '?')),
  );
  expect(two?.events).toEqual(one?.events);
});

test('from the opening of a round it is continued differently by new people', async () => {
  const { file } = await played();
  const copy = codeIn(await bring(file, 2));
  const cy = await join(server, copy, 'Cy');
  const start = await cy.until('the game', ({ public: table }) => table !== null);
  expect(start.public).toMatchObject({ round: 2, phase: 'briefing', ending: null });
  expect(start.you).toMatchObject({ seat: null, host: true });
  expect(start.info.seats.us).toMatchObject({ controller: 'bot', names: [] });
  expect(await cy.ask.takeSeat('dprk')).toMatchObject({ ok: true });
  const seated = await cy.until('the seat', ({ seat }) => seat !== null);
  expect(seated.seat?.seat).toBe('dprk');
  expect(await cy.ask.setReady(true)).toMatchObject({ ok: true });
  await cy.until('the negotiation', ({ public: table }) => table?.phase === 'negotiation');
  const kept = await everything(log, server.app.tables.find(copy)?.id ?? '?');
  expect(fold(DEFAULT_SCENARIO, kept?.events ?? []).round).toBe(2);
  expect(server.faults).toEqual([]);
});

test('while the game runs nobody with a seat gets the record, a stranger never', async () => {
  const code = await server.table({ kind: 'friends' });
  const ann = await join(server, code, 'Ann');
  expect(await take(code, 'Ann')).toMatchObject({ status: 409, text: '{"error":{"code":"not-started"}}' });
  await ann.ask.start();
  expect(await take(code, 'Ann')).toMatchObject({ status: 403, text: '{"error":{"code":"still-secret"}}' });
  expect(await take(code, 'Stranger')).toMatchObject({ status: 403, text: '{"error":{"code":"not-at-table"}}' });
  expect(await server.get(`/api/tables/${code}/file`)).toMatchObject({ status: 400 });
  expect((await take('ZZZZZZ', 'Ann')).status).toBe(404);
});

test('a file that is not ours is refused with what is wrong with it, and leaves no table behind', async () => {
  const { file } = await played();
  const before = server.app.tables.count;
  const resealed = (body: string): string => `${body}${JSON.stringify({ digest: digestOf(body) })}\n`;
  const body = file.slice(0, file.trimEnd().lastIndexOf('\n') + 1);
  const fault = (reason: string) => ({ status: 400, body: { error: { code: 'bad-file', reason } } });
  expect(await bring('')).toMatchObject({ status: 400 });
  expect(await bring('Dear diary')).toEqual(fault('cut-off'));
  expect(await bring(file.slice(0, file.length / 2))).toEqual(fault('cut-off'));
  expect(await bring(file.replace('"effort":2', '"effort":3'))).toEqual(fault('edited'));
  expect(await bring(resealed(body.replace('"effort":2', '"effort":9')))).toEqual(fault('not-a-game'));
  expect(await bring(resealed(body.replaceAll(shortSeed(7), shortSeed(8))))).toEqual(fault('not-a-game'));
  expect(await bring(resealed('{"letter":1}\n[]\n'))).toEqual(fault('not-a-table'));
  expect(await bring(file, 9)).toEqual(fault('unknown-round'));
  expect(await bring(file, 'x')).toMatchObject({ status: 400, body: { error: { code: 'malformed', path: 'round' } } });
  expect(await bring('x'.repeat(9_000_000))).toEqual({
    status: 413,
    body: { error: { code: 'bad-file', reason: 'too-large' } },
  });
  expect(await server.post('/api/tables/import', '{}')).toMatchObject({ status: 400 });
  expect(server.app.tables.count).toBe(before);
  expect(server.faults).toEqual([]);
});

test('imports cannot be used to flood the server', async () => {
  await server.app.close();
  const limits = { ...TEST_CONFIG.limits, imports: { points: 2, seconds: 60 } };
  server = await startServer({ config: { ...TEST_CONFIG, limits } });
  expect((await bring('a')).status).toBe(400);
  expect((await bring('b')).status).toBe(400);
  expect(await bring('c')).toMatchObject({ status: 429, body: { error: { code: 'too-many-requests' } } });
});
