import { postgresLog } from '@letter/server/log/postgres-log';
import type { EventLog, Reporter } from '@letter/server/table/ports';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everything, ready, recordOf, SCENARIO, START, testLog } from '../support/log-cases.ts';
import { startPooler } from '../support/pooler.ts';
import type { Pooler } from '../support/pooler.ts';
import { startPostgres } from '../support/postgres.ts';
import type { Postgres } from '../support/postgres.ts';

let postgres: Postgres;
let pooler: Pooler;
beforeAll(async () => {
  postgres = await startPostgres();
  pooler = await startPooler(await postgres.database());
});
afterAll(async () => {
  await pooler.remove();
  await postgres.remove();
});

const silent: Reporter = { fault: () => undefined, notice: () => undefined, refused: () => undefined };

// What holds behind a pooler, which gives a connection to somebody else after each transaction, holds without one.
testLog('PostgreSQL behind a pooler', async () => postgresLog(pooler.urlOf(await postgres.database()), silent));

test('of two processes that write to one table only one succeeds: the other is told what is there', async () => {
  const url = await postgres.database();
  const [one, two] = [await postgresLog(url, silent), await postgresLog(url, silent)];
  await one.open(recordOf('table-1'), SCENARIO);
  const answers = await Promise.all([
    one.append('table-1', 0, { events: START }),
    two.append('table-1', 0, { events: START }),
  ]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect((await everything(one, 'table-1'))?.events).toHaveLength(START.length);
  await Promise.all([one.end(), two.end()]);
});

test('a database that goes down refuses orders, and accepts them again when it is back; nothing acknowledged is missing', async () => {
  const log: EventLog = await postgresLog(await postgres.database(), silent);
  await log.open(recordOf('table-1'), SCENARIO);
  expect((await log.append('table-1', 0, { events: START })).ok).toBe(true);
  await postgres.stop();
  const refused = await log.append('table-1', START.length, { events: ready(1) });
  expect(refused).toMatchObject({ ok: false, error: { code: 'store-failed' } });
  await postgres.start();
  expect(await log.append('table-1', START.length, { events: ready(2) })).toMatchObject({ ok: true });
  expect((await everything(log, 'table-1'))?.events).toEqual([...START, ...ready(2)]);
  await log.end();
});

test('a start waits for no lock that a session may have kept, and processes that start at once make one store', async () => {
  const url = await postgres.database();
  const pooled = pooler.urlOf(url);
  const logs = await Promise.all([1, 2, 3, 4].map(() => postgresLog(pooled, silent)));
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  // The one of the library, as a process that is gone would have left it.
  await other.query('select pg_advisory_lock(3853314791062309107)');
  const late = await postgresLog(pooled, silent);
  await other.query('drop schema public cascade; create schema public');
  const fresh = await postgresLog(pooled, silent);
  expect(await fresh.open(recordOf('table-1'), SCENARIO)).toMatchObject({ ok: true });
  const held = await other.query("select count(*)::int as n from pg_locks where locktype = 'advisory'");
  expect(held.rows).toEqual([{ n: 1 }]);
  await other.end();
  await Promise.all([...logs, late, fresh].map((log) => log.end()));
});

test('a database that cannot be reached is reported in a sentence', async () => {
  await expect(postgresLog('postgres://letter@127.0.0.1:1/letter', silent)).rejects.toThrow(/DATABASE_URL/);
});
