import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import { afterAll, afterEach, expect, test } from 'vitest';
import { recordOf, SCENARIO, START, WORLD } from '../support/log-cases.ts';
import { startServer } from '../support/test-server.ts';
import type { TestServer } from '../support/test-server.ts';

// Rows that somebody edited or a disk corrupted harm their own table and no other.

const folder = mkdtempSync(join(tmpdir(), 'letter-damaged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
let server: TestServer | null = null;
afterEach(async () => {
  await server?.app.close();
  server = null;
});

/** A file with a sound table, SOUNDS, and another one, BROKEN, whose rows a statement then corrupts. */
async function spoiled(statement: string): Promise<TestServer> {
  const file = join(folder, `${files++}.db`);
  const before = await sqliteLog(file);
  for (const [id, code] of [
    ['broken', 'BRXKEN'],
    ['sound', 'SXUNDS'],
  ] as const) {
    const record = recordOf(id, { status: 'playing' });
    await before.open({ ...record, meta: { ...record.meta, code } }, SCENARIO);
    await before.append(id, 0, { events: START });
  }
  await before.end();
  const raw = new DatabaseSync(file);
  raw.exec(statement);
  raw.close();
  server = await startServer({ log: await sqliteLog(file) });
  return server;
}

test.each([
  [
    'an event that is no JSON',
    `update events set body = substr(body, 1, 20) where table_id = 'broken' and sequence = 1`,
    'event 1 cannot be read',
  ],
  ['an event that is gone', `delete from events where table_id = 'broken' and sequence = 1`, 'event 1 is missing'],
  [
    'a record that is cut off',
    `update tables set record = substr(record, 1, 50) where id = 'broken'`,
    'its record cannot be read',
  ],
  [
    'an event that begins the game again',
    `update events set body = (select body from events where table_id = 'broken' and sequence = 0) where table_id = 'broken' and sequence = 2`,
    'a game starts once',
  ],
  [
    'a world of which nobody has the data',
    `update tables set record = replace(record, '"scenarioHash":"', '"scenarioHash":"00') where id = 'broken'`,
    'is not on record',
  ],
])('%s sets one table apart with a sentence; the others come back', async (_what, statement, sentence) => {
  const spoilt = await spoiled(statement);
  const { app, faults } = spoilt;
  const get = (path: string): ReturnType<TestServer['get']> => spoilt.get(path);
  expect(app.tables.count).toBe(1);
  expect(await get('/api/tables/SXUNDS')).toMatchObject({ status: 200, body: { status: 'playing' } });
  expect(await get('/api/tables/BRXKEN')).toEqual({ status: 409, body: { error: { code: 'record-damaged' } } });
  expect(await get('/api/tables/NXBXDY')).toMatchObject({ status: 404 });
  const told = faults.find(({ what }) => what === 'restore broken');
  expect(told?.error).toBeInstanceOf(Error);
  expect(String(told?.error)).toContain(sentence);
});

test('a damaged saved world is rebuilt from the events', async () => {
  const body = JSON.stringify(JSON.stringify(WORLD).slice(0, 400)).replaceAll("'", "''");
  const { app, faults } = await spoiled(
    `insert into worlds (table_id, sequence, world) values ('broken', ${START.length}, '${body.slice(1, -1)}')`,
  );
  expect(app.tables.count).toBe(2);
  expect(faults).toEqual([]);
});
