import type { Config } from '../config.ts';
import type { Claim } from './hold.ts';
import { claimFolder } from './claim-folder.ts';

// Two servers on one record would overwrite each other's people and seats, so a server holds its record alone.

/** Hold the record that the settings name, alone; throws a `SetupFault` if another server holds it. */
export async function claimRecord({ databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<Claim> {
  if (databaseUrl !== null) {
    // Whoever plays on the embedded store never loads the other one.
    const { claimDatabase } = await import('./claim-database.ts');
    return claimDatabase(databaseUrl);
  }
  if (dataDir === null) return { lost: new Promise(() => undefined), release: () => Promise.resolve() };
  return claimFolder(dataDir);
}
