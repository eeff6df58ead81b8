import { shortSeed } from '@letter/shared/authority';
import '../support/recording-socket.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as under } from 'node:path';
import { canonicalJson, digestOf, scenarioHash } from '@letter/shared/authority';
import { NEVER_OPENS, legalOrders } from '@letter/shared/play';
import { hashToken } from '@letter/server/lib/token';
import { memoryLog } from '@letter/server/log/memory-log';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import { publicFile, readTableFile, writeTableFile } from '@letter/server/files/table-file';
import type { EventLog, TableRecord } from '@letter/server/table/ports';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { fetchWorld } from '../../client/src/net/fetch-world.ts';
import { ownWorld } from '../../client/src/state/use-world.ts';
import { recordOf } from '../support/log-cases.ts';
import { OLDER, OLDER_GAME, OLDER_HASH } from '../support/older-world.ts';
import { join, startServer, tokenOf } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// A table of an older release, whose data lack what this release has gained and have what it has dropped: it is read
// from a file and from the store, its people play on, and their page plays on the table's data.

const folder = mkdtempSync(under(tmpdir(), 'letter-older-'));
let server: TestServer | null = null;
afterEach(async () => {
  vi.unstubAllGlobals();
  await server?.app.close();
  server = null;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const people = [{ id: '1', tokenHash: hashToken(tokenOf('Ann')), name: 'Ann', seat: 'us' as const }];
const recordAs = (status: TableRecord['status']): TableRecord =>
  recordOf('older', { people, host: '1', nextPerson: 2, scenarioHash: OLDER_HASH, seed: shortSeed(2016), status });
/** Up to the orders of its third half-year. */
const STOOD = OLDER_GAME.slice(
  0,
  OLDER_GAME.findIndex((one) => one.kind === 'phase-opened' && one.round === 3 && one.phase === 'orders') + 1,
);

async function start(log: EventLog): Promise<TestServer> {
  server = await startServer({ log });
  return server;
}

/** Has this process fetch from the server as its page does. */
function fetchFrom({ origin }: TestServer): void {
  const real = fetch;
  vi.stubGlobal('fetch', (address: string | URL | Request, init?: RequestInit) =>
    real(typeof address === 'string' && address.startsWith('/') ? origin + address : address, init),
  );
}

test.each([true, false])(
  'its file is read, whoever imports it (the operator: %s), with its data as they were',
  (trusted) => {
    const saved = { record: recordAs('over'), saved: null, events: OLDER_GAME, answers: [] };
    const text = writeTableFile(publicFile(saved), OLDER);
    const file = readTableFile(text, { trusted });
    if (!file.ok) throw new Error(file.error);
    expect(file.value.data).toEqual(OLDER);
    expect(file.value.scenario.opens['place-hold']).toBe(NEVER_OPENS);
    expect(file.value.events).toEqual(OLDER_GAME);
  },
);

test('data in a file beside a hash that this program knows are not kept under it', () => {
  const saved = { record: recordOf('table'), saved: null, events: [], answers: [] };
  const file = readTableFile(writeTableFile(saved, { id: 'january-2016', nonsense: true }), { trusted: true });
  if (!file.ok) throw new Error(file.error);
  expect(file.value.data).toBe(file.value.scenario);
});

test('it comes back from the store, and a person plays on with a page that has other data of that name', async () => {
  const store = under(folder, 'older.db');
  const before = await sqliteLog(store);
  await before.open(recordAs('playing'), OLDER);
  await before.append('older', 0, { events: STOOD });
  await before.end();
  const here = await start(await sqliteLog(store));
  expect(here.faults).toEqual([]);
  fetchFrom(here);
  const ann = await join(here, 'ABCDEF', 'Ann');
  const { info } = await ann.until('her seat', ({ seat }) => seat !== null);
  expect(info).toMatchObject({ scenario: 'january-2016', scenarioHash: OLDER_HASH });
  expect(ownWorld(info)).toBeNull();
  const world = await fetchWorld(OLDER_HASH);
  if (!world.ok) throw new Error(world.error.code);
  const { seat } = ann.view();
  if (seat === null) throw new Error('Ann has no seat');
  const orders = legalOrders(seat, world.value).filter(({ rejection }) => rejection === null);
  const effort = orders.find(({ order }) => order.kind === 'set-effort');
  if (effort === undefined) throw new Error('no effort is offered');
  expect(await ann.ask.submit(effort.order)).toMatchObject({ ok: true });
  await ann.ask.setReady(true);
  await ann.until('the next half-year', ({ public: open }) => (open?.record.length ?? 0) >= 3);
  expect(here.faults).toEqual([]);
  ann.store.close();
});

const spoilt = { ...OLDER, shockChance: 2 };
test.each([
  ['that was changed', spoilt, OLDER_HASH, 'was changed'],
  ['that is no world', spoilt, digestOf(canonicalJson(spoilt)), 'shockChance: expected 1 or less, found 2'],
])('a table with data %s is set apart with a sentence', async (_what, data, hash, sentence) => {
  const log = memoryLog();
  await log.open({ ...recordAs('playing'), scenarioHash: hash }, data);
  await log.append('older', 0, { events: STOOD });
  const here = await start(log);
  expect(here.app.tables.count).toBe(0);
  expect(String(here.faults.find(({ what }) => what === 'restore older')?.error)).toContain(sentence);
  expect(await here.get('/api/tables/ABCDEF')).toMatchObject({ status: 409 });
});

test('it is exported as a file with its own data, and imported again', async () => {
  const log = memoryLog();
  await log.open(recordAs('over'), OLDER);
  await log.append('older', 0, { events: OLDER_GAME });
  const here = await start(log);
  const ann = await join(here, 'ABCDEF', 'Ann');
  const taken = await fetch(`${here.origin}/api/tables/ABCDEF/file`, {
    headers: { authorization: `Bearer ${tokenOf('Ann')}` },
  });
  const text = await taken.text();
  const file = readTableFile(text, { trusted: false });
  expect(file.ok ? file.value.data : file.error).toEqual(OLDER);
  const brought = await here.post('/api/tables/import', text, { 'content-type': 'application/x-ndjson' });
  expect(brought.status).toBe(201);
  expect(here.faults).toEqual([]);
  ann.store.close();
});

test('a world is served by its hash if a table plays on it, and no other is', async () => {
  const log = memoryLog();
  await log.open(recordOf('forgotten', { scenarioHash: OLDER_HASH }), OLDER);
  await log.archive('forgotten', Date.now());
  const here = await start(log);
  fetchFrom(here);
  expect(await here.get(`/api/scenarios/${OLDER_HASH}`)).toMatchObject({ status: 400 });
  expect(await fetchWorld(OLDER_HASH)).toMatchObject({ ok: false, error: { code: 'unknown-scenario' } });
  const found = await here.app.tables.wake('ABCDEF');
  expect([found.ok, here.faults]).toEqual([true, []]);
  expect(await here.get(`/api/scenarios/${OLDER_HASH}`)).toEqual({ status: 200, body: OLDER });
  const world = await fetchWorld(OLDER_HASH);
  expect(world.ok && scenarioHash(world.value)).toBe(OLDER_HASH);
});
