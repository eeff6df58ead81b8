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
  const newer = await findNewer(db);
  if (newer !== null)
    throw new SetupFault(
      `A newer release of the game keeps its games in this store (step ${newer}), and this one cannot read what that writes. Start the newer release, or give this one a store of its own.`,
    );
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  }).migrateToLatest();
  if (error !== undefined) throw error;
}

/** A step in a store that this release does not know; `null` without one. */
async function findNewer(db: Kysely<LogDatabase>): Promise<string | null> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return null;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.find(({ name }) => !Object.hasOwn(MIGRATIONS, name))?.name ?? null;
}
