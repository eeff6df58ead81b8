import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { MIGRATIONS } from './schema.ts';
import type { LogDatabase } from './schema.ts';

/** Bring a store up to date with this release; throws if it cannot be. */
export async function migrate(db: Kysely<LogDatabase>): Promise<void> {
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  }).migrateToLatest();
  if (error !== undefined) throw error;
}
