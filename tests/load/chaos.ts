import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, JSON_OPTION, Option } from '@letter/server/cli/command';
import { wholeNumber } from '@letter/server/cli/numbers';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { postgresLog } from '@letter/server/log/postgres-log';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import type { EventLog } from '@letter/server/table/ports';
import { startPostgres } from '../support/postgres.ts';
import { runChaos } from './chaos/run-chaos.ts';

const STORES = ['sqlite', 'postgres'] as const;

const values = command(
  'chaos',
  'Kill a real server again and again while people play; nothing that was acknowledged may be missing.',
)
  .option('--tables <number>', 'tables with two people each', wholeNumber('--tables', 1, 500), 40)
  .option('--kills <number>', 'how often', wholeNumber('--kills', 1, 500), 20)
  .addOption(new Option('--store <name>', 'what it writes to').choices(STORES).default('sqlite' as const))
  .option(...JSON_OPTION)
  .parse()
  .opts();
// The real-time library reports its reconnections on standard output, which is for the result.
console.info = console.warn = () => undefined;

const store = await openStore(values.store);
const figures = await runChaos({
  tables: values.tables,
  kills: values.kills,
  env: store.env,
  openLog: store.openLog,
  scenario: DEFAULT_SCENARIO,
  say: (what) => process.stderr.write(`${what}\n`),
});
await store.remove();
if (values.json === true) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(22)}${JSON.stringify(value)}`);
process.exit(0);

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
  const postgres = await startPostgres();
  const url = await postgres.database();
  const reporter = {
    fault: (what: string, error: unknown) => console.error(what, error),
    notice: () => undefined,
    refused: () => undefined,
  };
  return { env: { DATABASE_URL: url }, openLog: () => postgresLog(url, reporter), remove: () => postgres.remove() };
}
