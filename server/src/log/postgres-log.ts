import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { SetupFault } from '../lib/setup-fault.ts';
import type { Store } from '../session/ports.ts';
import type { Reporter } from '../table/ports.ts';
import { kyselyLog } from './kysely-log.ts';
import { migrate } from './migrate.ts';
import { postgresRows } from './postgres-rows.ts';
import type { LogDatabase } from './schema.ts';

// A database that does not answer must not hold a table for ever: a refusal that says so is better than silence.
const CONNECT_MS = 4_000;
const STATEMENT_MS = 8_000;
const CONNECTIONS = 4;

// Milliseconds since the epoch stand in `bigint` columns, which the driver would hand out as text.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** A log in PostgreSQL. Throws a sentence that says what to do if the database cannot be reached at the start. */
export async function postgresLog(url: string, reporter: Reporter): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: STATEMENT_MS,
  });
  const broken = (error: Error): void => reporter.fault('postgres', error);
  // A connection that breaks would otherwise end the process: while nobody uses it the pool hears of it, while somebody does only
  // the connection itself does, besides whatever asked last.
  pool.on('error', broken);
  pool.on('connect', (client) => client.on('error', broken));
  try {
    const db = new Kysely<LogDatabase>({ dialect: new PostgresDialect({ pool }) });
    await migrate(db);
    return kyselyLog(db, postgresRows(db));
  } catch (error) {
    await pool.end();
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupFault(
      `The games cannot be kept in the database of DATABASE_URL: ${reason}. Check that it runs, and that its user may create tables.`,
      { cause: error },
    );
  }
}
