import { shortSeed } from '@letter/shared/authority';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryLog } from '@letter/server/log/memory-log';
import { sqliteCompiler, sqliteLog } from '@letter/server/log/sqlite-log';
import { statementsOf } from '@letter/server/log/statements';
import { afterAll, expect, test } from 'vitest';
import { coded, everything, ready, recordOf, SCENARIO, START, testLog } from '../support/log-cases.ts';

const GONE = {
  ok: false,
  error: { code: 'store-failed', reason: expect.stringContaining('thread that writes the games is gone') as unknown },
};

/** In a thread, with pages carried by another all the time. */
const CARRIED = { inThread: true, carrying: { after: 1 } };

const folder = mkdtempSync(join(tmpdir(), 'letter-log-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const freshFile = (): string => join(folder, 'deep', `${files++}.db`);

testLog('memory', () => Promise.resolve(memoryLog()));
testLog('SQLite', () => sqliteLog(freshFile()));
testLog('SQLite in a thread beside one that carries pages', () => sqliteLog(freshFile(), CARRIED));

test('what SQLite acknowledged is in the file when it is opened again, with version, hash and seed beside it', async () => {
  const file = freshFile();
  const log = await sqliteLog(file);
  await log.open(recordOf('table-1'), SCENARIO);
  await log.append('table-1', 0, { events: START });
  await log.end();
  const again = await sqliteLog(file);
  expect((await everything(again, 'table-1'))?.events).toEqual(START);
  await again.end();
  const raw = new DatabaseSync(file, { readOnly: true });
  const [started] = START;
  if (started?.kind !== 'game-started') throw new Error('a log begins with its start');
  expect({ ...raw.prepare('select rules_version, scenario_hash, seed from tables').get() }).toEqual({
    rules_version: started.rulesVersion,
    scenario_hash: started.scenarioHash,
    seed: shortSeed(7),
  });
  expect(raw.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
  raw.close();
});

test('a file of the first release is brought up to date with its tables in it', async () => {
  const file = freshFile();
  const old = new DatabaseSync(file);
  old.exec(`create table tables (id text primary key, code text not null, kind text not null, created_at integer not null,
      rules_version integer, scenario_hash text, seed integer);
    create table events (table_id text not null references tables(id), sequence integer not null, kind text not null,
      body text not null, primary key (table_id, sequence));
    insert into tables values ('old', 'ABCDEF', 'friends', 1, 1, 'hash', 7);`);
  old.close();
  const log = await sqliteLog(file);
  // It has no record to be restored from, so it is not listed as open; its rows are untouched.
  expect(await log.live()).toEqual({ ok: true, value: [] });
  await log.end();
});

test('tables of an older file that share a code stay, and no other table gets it', async () => {
  const file = freshFile();
  await (await sqliteLog(file)).end();
  const old = new DatabaseSync(file);
  old.exec(`delete from kysely_migration where name = '8-each-code-once';
    drop index tables_each_code_once; drop index sessions_each_code_once;
    insert into tables (id, code, kind, created_at) values ('a', 'ABCDEF', 'friends', 1), ('b', 'ABCDEF', 'friends', 2), ('c', 'CCCCCC', 'friends', 3)`);
  old.close();
  const log = await sqliteLog(file);
  expect(await log.open(coded('d', 'CCCCCC'), SCENARIO)).toMatchObject({ ok: false });
  expect(await log.open(coded('d', 'DDDDDD'), SCENARIO)).toMatchObject({ ok: true });
  await log.end();
});

test('a log that cannot be written says what to do when it is opened', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  await expect(sqliteLog(join(file, 'log.db'))).rejects.toThrow(/cannot be kept in .*log\.db.*LETTER_DATA/);
  const noDatabase = join(folder, 'no-database');
  writeFileSync(
    noDatabase,
    'These are notes and no database, and long enough to be read as a header of one.'.repeat(3),
  );
  await expect(sqliteLog(noDatabase)).rejects.toThrow(/not a database/);
});

test.each([
  ['the process', {}],
  ['a thread beside one that carries pages', CARRIED],
])('a full disk refuses what it cannot hold, and what was acknowledged stays, written by %s', async (_by, how) => {
  const log = await sqliteLog(freshFile(), { mostPages: 60, ...how });
  await log.open(recordOf('table-1'), SCENARIO);
  let held = 0;
  for (;;) {
    const answer = await log.append('table-1', held, { events: Array.from({ length: 50 }, () => ready(4)).flat() });
    if (answer.ok) held = answer.value;
    else {
      expect(answer.error.code === 'store-failed' ? answer.error.reason : '').toContain('full');
      break;
    }
    if (held > 100_000) throw new Error('the disk was never full');
  }
  expect((await everything(log, 'table-1'))?.events).toHaveLength(held);
  // What needs no room is taken all the same: the store is full, and not gone.
  expect(await log.archive('table-1', 5)).toEqual({ ok: true, value: null });
  await log.end();
});

test('a thread that ends by itself acknowledges nothing that is not in the file, and the next order starts it again', async () => {
  const file = freshFile();
  const log = await sqliteLog(file, { inThread: new URL('../support/dying-thread.ts', import.meta.url) });
  for (const id of ['table-1', 'dies']) await log.open(coded(id, id.toUpperCase()), SCENARIO);
  const acknowledged = await log.append('table-1', 0, { events: START });
  const [one, two] = await Promise.all([
    log.append('dies', 0, { events: START }),
    log.append('table-1', START.length, { events: ready(1) }),
  ]);
  expect([acknowledged.ok, one, two]).toEqual([true, ...Array.from({ length: 2 }, () => GONE)]);
  expect((await everything(log, 'table-1'))?.events).toEqual(START);
  expect((await log.append('table-1', START.length, { events: ready(2) })).ok).toBe(true);
  // What was not there when the thread ended is not made anew.
  await log.append('dies', 0, { events: START });
  rmSync(file);
  expect(await log.append('table-1', START.length + 2, { events: ready(1) })).toMatchObject({
    error: { reason: expect.stringContaining('was deleted or moved') as unknown },
  });
  expect(existsSync(file)).toBe(false);
  await log.end();
});

test('what was handed over when a log ends is written first', async () => {
  const file = freshFile();
  const log = await sqliteLog(file, { inThread: true });
  await log.open(recordOf('table-1'), SCENARIO);
  const late = log.append('table-1', 0, { events: START });
  await log.end();
  expect((await late).ok).toBe(true);
  const again = await sqliteLog(file);
  expect((await everything(again, 'table-1'))?.events).toEqual(START);
  await again.end();
});

test('how far a record goes is one step in an index, however long the record is', async () => {
  const file = freshFile();
  await (await sqliteLog(file)).end();
  const raw = new DatabaseSync(file, { readOnly: true });
  for (const text of Object.values(statementsOf(sqliteCompiler, false).last)) {
    const steps = raw.prepare(`explain query plan ${text}`).all('one');
    expect(steps.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/^SEARCH \w+ USING .*INDEX/),
      expect.stringMatching(/^CORRELATED SCALAR SUBQUERY/),
      expect.stringMatching(/^SEARCH \w+ USING COVERING INDEX/),
    ]);
  }
  raw.close();
});
