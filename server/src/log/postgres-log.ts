import { Kysely } from 'kysely';
import { SetupFault } from '../lib/setup-fault.ts';
import type { Store } from '../session/ports.ts';
import type { Reporter } from '../table/ports.ts';
import { kyselyLog } from './kysely-log.ts';
import type { Fence } from './leases/fence.ts';
import { migrate } from './migrate.ts';
import { patiently } from './patiently.ts';
import { BoundedDialect, openPool } from './postgres-pool.ts';
import { postgresRows } from './postgres-rows.ts';
import type { LogDatabase } from './schema.ts';

const CONNECTIONS = 4;

/**
 * A log in PostgreSQL, which writes what the fence allows. Throws a sentence that says what to do if the database cannot be reached at
 * the start.
 */
export async function postgresLog(url: string, reporter: Reporter, fence: Fence | null = null): Promise<Store> {
  try {
    return await patiently(() => openAt(url, reporter, fence));
  } catch (error) {
    if (error instanceof SetupFault) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupFault(
      `The games cannot be kept in the database of DATABASE_URL: ${reason}. Check that it runs, and that its user may create tables.`,
      { cause: error },
    );
  }
}

/** Each try has connections of its own: one on which an answer did not come is still waiting for it. */
async function openAt(url: string, reporter: Reporter, fence: Fence | null): Promise<Store> {
  const pool = openPool(url, CONNECTIONS, reporter);
  try {
    const db = new Kysely<LogDatabase>({ dialect: new BoundedDialect({ pool }) });
    await migrate(db);
    return kyselyLog(db, postgresRows(db, fence));
  } catch (error) {
    pool.end().catch(() => undefined);
    throw error;
  }
}
