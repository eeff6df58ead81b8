import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGame } from '@letter/shared/authority';
import { DEFAULT_SCENARIO, SEATS } from '@letter/shared/play';
import { memoryLog } from '@letter/server/log/memory-log';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import type { EventLog, TableMeta } from '@letter/server/table/ports';
import type { GameEvent } from '@letter/shared/authority';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DatabaseSync } from 'node:sqlite';

const folder = mkdtempSync(join(tmpdir(), 'letter-log-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const freshFile = (): string => join(folder, 'deep', `${files++}.db`);

const META: TableMeta = { id: 'table-1', code: 'ABCDEF', kind: 'friends', createdAt: 1_767_600_000_000 };
const START = startGame(DEFAULT_SCENARIO, 7, 'standard', null);
const ready = (n: number): readonly GameEvent[] =>
  SEATS.slice(0, n).map((seat) => ({ kind: 'seat-readied' as const, seat, ready: true }));

describe.each([
  ['memory', () => Promise.resolve(memoryLog())],
  ['SQLite', () => sqliteLog(freshFile())],
] as const)('the log in %s', (_name, make) => {
  let log: EventLog;
  beforeEach(async () => {
    log = await make();
    await log.open(META);
  });
  afterEach(() => log.close());

  test('gives back what was appended, in order, with its table', async () => {
    expect(await log.append(META.id, 0, START)).toEqual({ ok: true, value: START.length });
    expect(await log.append(META.id, START.length, ready(3))).toEqual({ ok: true, value: START.length + 3 });
    expect(await log.read(META.id)).toEqual({ meta: META, events: [...START, ...ready(3)] });
  });

  test('takes only the next event: of two writers one is told what is there', async () => {
    await log.append(META.id, 0, START);
    const [one, two] = await Promise.all([
      log.append(META.id, START.length, ready(1)),
      log.append(META.id, START.length, ready(2)),
    ]);
    expect(one).toEqual({ ok: true, value: START.length + 1 });
    expect(two).toEqual({ ok: false, error: { code: 'conflict', actual: START.length + 1 } });
    expect((await log.read(META.id))?.events).toHaveLength(START.length + 1);
  });

  test('keeps tables apart, and refuses one it does not know', async () => {
    await log.open({ ...META, id: 'table-2', code: 'GHJKLM' });
    await log.append(META.id, 0, START);
    expect(await log.append('table-2', 0, ready(2))).toEqual({ ok: true, value: 2 });
    expect(await log.append('table-3', 0, ready(1))).toEqual({ ok: false, error: { code: 'unknown-table' } });
    expect((await log.read('table-2'))?.events).toHaveLength(2);
    expect(await log.read('table-3')).toBeNull();
  });

  test('opens a table twice without harm', async () => {
    await log.append(META.id, 0, START);
    expect((await log.open(META)).ok).toBe(true);
    expect((await log.read(META.id))?.events).toHaveLength(START.length);
  });

  test('takes many appends of many tables at once', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `many-${index}`);
    await Promise.all(ids.map((id) => log.open({ ...META, id })));
    const answers = await Promise.all(ids.map((id) => log.append(id, 0, ready(4))));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    for (const id of ids) expect((await log.read(id))?.events).toHaveLength(4);
  });
});

test('what SQLite acknowledged is in the file when it is opened again, with version, hash and seed beside it', async () => {
  const file = freshFile();
  const log = await sqliteLog(file);
  await log.open(META);
  await log.append(META.id, 0, START);
  await log.close();
  const again = await sqliteLog(file);
  expect((await again.read(META.id))?.events).toEqual(START);
  await again.close();
  const raw = new DatabaseSync(file, { readOnly: true });
  const [started] = START;
  if (started?.kind !== 'game-started') throw new Error('a log begins with its start');
  expect({ ...raw.prepare('select rules_version, scenario_hash, seed from tables').get() }).toEqual({
    rules_version: started.rulesVersion,
    scenario_hash: started.scenarioHash,
    seed: 7,
  });
  expect(raw.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
  raw.close();
});

test('a log that cannot be written says so when it is opened', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  await expect(sqliteLog(join(file, 'log.db'))).rejects.toThrow(/ENOTDIR|EEXIST/);
});
