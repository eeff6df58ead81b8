import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, JSON_OPTION, Option } from '@letter/server/cli/command';
import { wholeNumber } from '@letter/server/cli/numbers';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { postgresLog } from '@letter/server/log/postgres-log';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import type { EventLog } from '@letter/server/table/ports';
import { startPooler } from '../support/pooler.ts';
import { startPostgres } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';
import { runChaos } from './chaos/run-chaos.ts';
import { BLOWS, runClusterChaos } from './chaos/run-cluster-chaos.ts';

const STORES = ['sqlite', 'postgres'] as const;

const values = command(
  'chaos',
  'Kill a real server again and again while people play; nothing that was acknowledged may be missing.',
)
  .option(
    '--tables <number>',
    'tables with two people each, or with four of several processes',
    wholeNumber('--tables', 1, 500),
    40,
  )
  .option('--kills <number>', 'how often', wholeNumber('--kills', 1, 500), 20)
  .addOption(new Option('--store <name>', 'what one process writes to').choices(STORES).default('sqlite' as const))
  .option(
    '--processes <number>',
    'so many processes on Redis and PostgreSQL, of which one at a time is killed, ended, or stopped and continued',
    wholeNumber('--processes', 1, 8),
    1,
  )
  .option(
    '--redis-away <seconds>',
    'with processes: take Redis away for so long',
    wholeNumber('--redis-away', 0, 600),
    0,
  )
  .addOption(new Option('--blow <kind>', 'with processes: have only this happen to them').choices(BLOWS))
  .option(
    '--from <folder>',
    'with processes: begin with another release, installed there; whoever is killed or ended comes back as this one',
  )
  .option('--pooler', 'with processes: put pgbouncer before the database')
  .option(
    '--seed <number>',
    'with processes: what decides who is struck and how',
    wholeNumber('--seed', 0, 1_000_000),
    1,
  )
  .option(...JSON_OPTION)
  .parse()
  .opts();
// The real-time library reports its reconnections on standard output, which is for the result.
console.info = console.warn = () => undefined;
const say = (what: string): void => void process.stderr.write(`${what}\n`);
const reporter = {
  fault: (what: string, error: unknown) => console.error(what, error),
  notice: () => undefined,
  refused: () => undefined,
};

const figures = await (values.processes > 1 ? overProcesses() : ofOne());
if (values.json === true) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(22)}${JSON.stringify(value)}`);
process.exit(0);

async function ofOne(): Promise<object> {
  const store = await openStore(values.store);
  const found = await runChaos({
    tables: values.tables,
    kills: values.kills,
    env: store.env,
    openLog: store.openLog,
    scenario: DEFAULT_SCENARIO,
    say,
  });
  await store.remove();
  return found;
}

async function overProcesses(): Promise<object> {
  const [postgres, redis] = [await startPostgres({ isOnDisk: true }), await startRedis()];
  const databaseUrl = await postgres.database();
  const { blow, from } = values;
  const pooler = values.pooler === true ? await startPooler(databaseUrl) : null;
  try {
    return await runClusterChaos({
      processes: values.processes,
      tables: values.tables,
      kills: values.kills,
      databaseUrl,
      memberUrl: pooler?.urlOf(databaseUrl) ?? databaseUrl,
      redis,
      ...(from === undefined ? {} : { from }),
      ...(values.redisAway > 0 ? { redisAwayMs: values.redisAway * 1_000 } : {}),
      openLog: () => postgresLog(databaseUrl, reporter),
      scenario: DEFAULT_SCENARIO,
      seed: values.seed,
      ...(blow === undefined ? {} : { blows: Array.from({ length: values.kills }, () => blow) }),
      say,
    });
  } finally {
    await pooler?.remove();
    await redis.remove();
    await postgres.remove();
  }
}

/** The store under test: a file in a temporary folder, or a PostgreSQL server of our own. */
async function openStore(name: (typeof STORES)[number]): Promise<{
  readonly env: Readonly<Record<string, string>>;
  readonly openLog: () => Promise<EventLog>;
  readonly remove: () => Promise<void>;
}> {
  if (name === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'letter-chaos-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    const openLog = (): Promise<EventLog> => sqliteLog(join(folder, 'letter.db'));
    return { env: { LETTER_DATA: folder }, openLog, remove: () => Promise.resolve() };
  }
  const postgres = await startPostgres({ isOnDisk: true });
  const url = await postgres.database();
  return { env: { DATABASE_URL: url }, openLog: () => postgresLog(url, reporter), remove: () => postgres.remove() };
}
