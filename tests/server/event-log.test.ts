import { shortSeed } from '@letter/shared/authority';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryLog } from '@letter/server/log/memory-log';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import { afterAll, expect, test } from 'vitest';
import { everything, ready, recordOf, SCENARIO, START, testLog } from '../support/log-cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'letter-log-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const freshFile = (): string => join(folder, 'deep', `${files++}.db`);

testLog('memory', () => Promise.resolve(memoryLog()));
testLog('SQLite', () => sqliteLog(freshFile()));
testLog('SQLite in a thread', () => sqliteLog(freshFile(), { inThread: true }));

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

test('a full disk refuses what it cannot hold, and what was acknowledged stays', async () => {
  const log = await sqliteLog(freshFile(), { mostPages: 60 });
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
  await log.end();
});
