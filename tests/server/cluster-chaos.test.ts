import { DEFAULT_SCENARIO, ok } from '@letter/shared/play';
import { memberFence } from '@letter/server/log/leases/fence';
import { postgresLeases, type PostgresLeases } from '@letter/server/log/leases/postgres-leases';
import { postgresLog } from '@letter/server/log/postgres-log';
import { openPool } from '@letter/server/log/postgres-pool';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runClusterChaos } from '../load/chaos/run-cluster-chaos.ts';
import { auditWrites, namedUrl } from '../load/chaos/write-audit.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';
import { startRedis, type Redis } from '../support/redis.ts';

const reporter = { fault: () => undefined, notice: () => undefined, refused: () => undefined };
const RELEASE = { protocol: 1, rules: 1 };

let postgres: Postgres;
let redis: Redis;
beforeAll(async () => {
  [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
});
afterAll(async () => {
  await redis.remove();
  await postgres.remove();
});

/** Takes part in a database as a process with this name. */
async function member(url: string, name: string): Promise<PostgresLeases> {
  const self = { id: name, address: `${name}:1`, release: RELEASE, isDraining: false };
  return postgresLeases({ pool: openPool(namedUrl(url, name), 2, reporter), self, isAlone: false, reporter });
}

/** Writes an event without asking anybody, as a process would that knows nothing of having lost a table. */
async function force(url: string, name: string, sequence: number): Promise<void> {
  const client = new pg.Client({ connectionString: namedUrl(url, name) });
  await client.connect();
  await client.query(`insert into events (table_id, sequence, kind, body) values ('t', $1, 'forged', '{}')`, [
    sequence,
  ]);
  await client.end();
}

test('an event that a process writes without owning its table is found, whoever owns it meanwhile', async () => {
  const url = await postgres.database();
  const [ann, bo] = [await member(url, 'ann'), await member(url, 'bo')];
  const log = await postgresLog(url, reporter, memberFence('ann', ann.held));
  const audit = await auditWrites(url, [
    { writer: 'ann', address: 'ann:1' },
    { writer: 'bo', address: 'bo:1' },
  ]);
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  await pool.query(`insert into tables (id, code, kind, created_at) values ('t', 'TTTTTT', 'friends', 0)`);
  await pool.end();
  const split = async (): Promise<number> => (await audit.read()).splitBrainWrites;
  const it = { kind: 'table', id: 't' } as const;

  expect(await ann.take(it)).toEqual(ok(null));
  await force(url, 'ann', 0);
  expect(await audit.heldBy('ann')).toEqual(['table t']);
  expect(await split()).toBe(0);
  await force(url, 'bo', 1);
  expect(await split()).toBe(1);
  await ann.release(it);
  expect(await bo.take(it)).toEqual(ok(null));
  await force(url, 'bo', 2);
  expect(await split()).toBe(1);
  await force(url, 'ann', 3);
  expect(await audit.read()).toEqual({ events: 4, writers: 2, splitBrainWrites: 2 });
  await audit.end();
  await log.end();
  await ann.end();
  await bo.end();
});

test('processes that are killed or drained lose nothing, and write nothing that they do not own', async () => {
  const databaseUrl = await postgres.database();
  const figures = await runClusterChaos({
    processes: 2,
    tables: 2,
    kills: 2,
    blows: ['kill', 'drain'],
    databaseUrl,
    memberUrl: databaseUrl,
    redis,
    openLog: () => postgresLog(databaseUrl, reporter),
    scenario: DEFAULT_SCENARIO,
    seed: 1,
  });
  expect(figures.ordersAcknowledged).toBeGreaterThan(8);
  expect(figures).toMatchObject({ ordersLost: 0, ordersDuplicated: 0, seatsLost: 0, digestMismatch: 0 });
  expect(Math.min(...figures.ordersInHand)).toBeGreaterThan(0);
  expect(figures.splitBrainWrites).toBe(0);
});
