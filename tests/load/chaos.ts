// `pnpm chaos`: a real server is killed again and again while people play; nothing that was acknowledged may be missing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_SCENARIO } from '@letter/shared/play';
import { postgresLog } from '@letter/server/log/postgres-log';
import { sqliteLog } from '@letter/server/log/sqlite-log';
import type { EventLog } from '@letter/server/table/ports';
import { startPostgres } from '../support/postgres.ts';
import { runChaos } from './chaos/run-chaos.ts';

const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '40' },
    kills: { type: 'string', default: '20' },
    store: { type: 'string', default: 'sqlite' },
    json: { type: 'boolean', default: false },
  },
});
// The real-time library tells of its reconnections on standard output, which is for the result.
console.info = console.warn = () => undefined;

const store = await openStore(values.store);
const figures = await runChaos({
  tables: count(values.tables, '--tables'),
  kills: count(values.kills, '--kills'),
  env: store.env,
  openLog: store.openLog,
  scenario: DEFAULT_SCENARIO,
  say: (what) => process.stderr.write(`${what}\n`),
});
await store.remove();
if (values.json) console.log(JSON.stringify(figures));
else for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(22)}${JSON.stringify(value)}`);
process.exit(0);

/** The store under test: a file in a folder that goes away, or a PostgreSQL server of our own. */
async function openStore(name: string): Promise<{
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
  if (name === 'postgres') {
    const postgres = await startPostgres();
    const url = await postgres.database();
    const reporter = { fault: (what: string, error: unknown) => console.error(what, error), notice: () => undefined };
    return { env: { DATABASE_URL: url }, openLog: () => postgresLog(url, reporter), remove: () => postgres.remove() };
  }
  process.stderr.write(`--store is sqlite or postgres; "${name}" is neither.\n`);
  process.exit(2);
}

function count(text: string, name: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 500) return value;
  process.stderr.write(`${name} must be a whole number from 1 to 500; "${text}" is not.\n`);
  process.exit(2);
}
