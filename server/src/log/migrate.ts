import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { SetupFault } from '../lib/setup-fault.ts';
import { MIGRATIONS } from './schema.ts';
import type { LogDatabase } from './schema.ts';

// While a new release comes in, processes of the one before go on with a store that was brought up to date under them: a step adds,
// and takes nothing away that the release before it reads or writes.

/** Bring a store up to date with this release; throws if it cannot be, a `SetupFault` if a newer release has been there. */
export async function migrate(db: Kysely<LogDatabase>): Promise<void> {
  const done = await stepsOf(db);
  const newer = done.find((name) => !Object.hasOwn(MIGRATIONS, name));
  if (newer !== undefined)
    throw new SetupFault(
      `A newer release of the game keeps its games in this store (step ${newer}), and this one cannot read what that writes. Start the newer release, or give this one a store of its own.`,
    );
  // Nearly every start: nothing is to be done, so nobody has to be waited for.
  if (Object.keys(MIGRATIONS).every((name) => done.includes(name))) return;
  const { adapter } = db.getExecutor();
  if (!adapter.supportsTransactionalDdl) return takeSteps(db);
  await db.transaction().execute(async (all) => {
    // Even the library's own tables are made by one process alone.
    await adapter.acquireMigrationLock(all, LOCK);
    await takeSteps(all);
  });
}

/** Where the library would look for a lock in a table. */
const LOCK = { lockTable: 'kysely_migration_lock', lockRowId: 'migration_lock' };

async function takeSteps(db: Kysely<LogDatabase>): Promise<void> {
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  }).migrateToLatest();
  if (error !== undefined) throw error;
}

/** The steps that were taken with a store, the first one first. */
async function stepsOf(db: Kysely<LogDatabase>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
