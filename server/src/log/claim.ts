import type { Config } from '../config.ts';
import { soleMember } from '../cluster/sole-member.ts';
import type { Reporter } from '../table/ports.ts';
import type { AsMember, Claim } from './hold.ts';
import { claimFolder } from './claim-folder.ts';

// Two servers on one record would overwrite each other's people and seats, so a server holds its record alone, unless it is a member
// of several that know of one another.

/**
 * Hold the record that the settings name, alone or as a member; throws a `SetupFault` if another server holds it. Only a database can
 * have members.
 */
export async function claimRecord(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  reporter: Pick<Reporter, 'fault'>,
  member: AsMember | null = null,
): Promise<Claim> {
  if (databaseUrl !== null) {
    // Whoever plays on the embedded store never loads the other one.
    const { claimDatabase } = await import('./claim-database.ts');
    return claimDatabase(databaseUrl, reporter, member);
  }
  const alone = { lost: new Promise<never>(() => undefined), leases: soleMember(), fence: null };
  if (dataDir === null) return { ...alone, release: () => Promise.resolve() };
  return { ...alone, ...claimFolder(dataDir) };
}
