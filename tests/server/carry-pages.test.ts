import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { carryPages } from '@letter/server/log/carry-pages';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import { afterAll, expect, test } from 'vitest';
import { everything, ready, recordOf, SCENARIO, START } from '../support/log-cases.ts';

const DYING = new URL('../support/dying-carrier.ts', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'letter-carry-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const freshFile = (): string => join(folder, `${files++}.db`);

/** A database in which nobody carries pages, with so many of them that wait for it. */
function waitingPages(file: string, pages: number) {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; create table rows (body);');
  const write = (count: number): void => {
    for (let row = 0; row < count; row++) database.exec('insert into rows values (zeroblob(4000))');
  };
  write(pages);
  const state = (): unknown => database.prepare('PRAGMA wal_checkpoint(NOOP)').get();
  return { database, write, state };
}

test('what waits is carried by another thread, so that the log is written from its beginning again', async () => {
  const file = freshFile();
  const { database, write, state } = waitingPages(file, 100);
  const carrier = carryPages(database, file, { after: 60 });
  await new Promise<void>((resolve) => carrier.look(resolve));
  const carried = state();
  expect(carried).toEqual({ busy: 0, log: expect.any(Number) as number, checkpointed: expect.any(Number) as number });
  expect(carried).toHaveProperty('checkpointed', Reflect.get(carried as object, 'log'));
  write(1);
  expect(Reflect.get(state() as object, 'log')).toBeLessThan(10);
  // Too little: it waits for more.
  carrier.look(() => expect.unreachable());
  await carrier.idle();
  expect(state()).toHaveProperty('checkpointed', 0);
  await carrier.end(() => database.close());
  expect(existsSync(`${file}-wal`)).toBe(false);
});

test('a carrier that ends by itself is missed by nobody', async () => {
  const file = freshFile();
  const { database, state } = waitingPages(file, 10);
  const carrier = carryPages(database, file, { after: 1, module: DYING });
  carrier.look(() => expect.unreachable());
  await carrier.idle();
  expect(state()).toHaveProperty('checkpointed', 0);
  await carrier.end(() => database.close());

  const log = await sqliteLog(freshFile(), { inThread: true, carrying: { after: 1, module: DYING } });
  await log.open(recordOf('table-1'), SCENARIO);
  await log.append('table-1', 0, { events: START });
  expect((await log.append('table-1', START.length, { events: ready(2) })).ok).toBe(true);
  expect((await everything(log, 'table-1'))?.events).toHaveLength(START.length + 2);
  await log.end();
});

test('a file that was deleted is not made anew by whoever carries its pages', async () => {
  const file = freshFile();
  const { database } = waitingPages(file, 10);
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`);
  const carrier = carryPages(database, file, { after: 1 });
  carrier.look(() => expect.unreachable());
  await carrier.idle();
  expect(existsSync(file)).toBe(false);
  await carrier.end(() => database.close());
});

test('what is removed while pages are carried stands in no file any more', async () => {
  const file = freshFile();
  const log = await sqliteLog(file, { inThread: true, carrying: { after: 1 } });
  await log.open(recordOf('table-1'), SCENARIO);
  const answer = { person: '1', request: 'message a', reply: 'a-word-of-a-person' };
  await log.append('table-1', 0, { events: START, answer });
  const written = log.append('table-1', START.length, { events: ready(4) });
  expect([(await written).ok, (await log.remove('table-1')).ok]).toEqual([true, true]);
  for (const end of ['', '-wal']) expect(readFileSync(`${file}${end}`).includes(answer.reply)).toBe(false);
  await log.end();
});

test('a server that is killed while pages are carried loses nothing that it acknowledged', async () => {
  const file = freshFile();
  const child = fork(fileURLToPath(new URL('../support/endless-writer.ts', import.meta.url)), [file]);
  const gone = once(child, 'exit');
  let acknowledged = 0;
  let times = 0;
  child.on('message', (held) => {
    acknowledged = Number(held);
    if (++times === 300) child.kill('SIGKILL');
  });
  await gone;
  expect(times).toBeGreaterThanOrEqual(300);
  const raw = new DatabaseSync(file);
  expect(raw.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  raw.close();
  const log = await sqliteLog(file);
  const { events = [] } = (await everything(log, 'table-1')) ?? {};
  expect(events.length).toBeGreaterThanOrEqual(acknowledged);
  expect(events).toEqual(Array.from({ length: events.length / START.length }, () => START).flat());
  await log.end();
});
