import { randomUUID } from 'node:crypto';
import { THIS_RELEASE } from '../cluster/sole-member.ts';
import { SetupFault } from '../lib/setup-fault.ts';
import type { Reporter } from '../table/ports.ts';
import type { AsMember, Claim } from './hold.ts';
import { loneFence, memberFence } from './leases/fence.ts';
import { postgresLeases } from './leases/postgres-leases.ts';
import { patiently } from './patiently.ts';
import { openPool } from './postgres-pool.ts';

/** Being heard of must not wait until games are written: two connections of its own. */
const CONNECTIONS = 2;

/** How often a server is heard of and how long it lives after that, ms; for tests. */
export interface Rhythm {
  readonly beatMs: number;
  readonly ttlMs: number;
}

/** Hold a PostgreSQL database, alone or as one of its members. */
export async function claimDatabase(
  url: string,
  reporter: Pick<Reporter, 'fault'>,
  member: AsMember | null = null,
  rhythm?: Rhythm,
): Promise<Claim> {
  const { id, address } = member ?? { id: randomUUID(), address: '' };
  const self = { id, address, release: THIS_RELEASE, isDraining: false };
  const isAlone = member === null;
  const pool = openPool(url, CONNECTIONS, reporter);
  try {
    const leases = await patiently(() => postgresLeases({ pool, self, isAlone, reporter, ...rhythm }));
    return {
      lost: leases.lost,
      leases,
      fence: isAlone ? loneFence(id) : memberFence(id, leases.held),
      release: () => leases.end(),
    };
  } catch (error) {
    await pool.end();
    if (error instanceof SetupFault) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupFault(
      `The games cannot be kept in the database of DATABASE_URL: ${reason}. Check that it runs, and that its user may create tables.`,
      { cause: error },
    );
  }
}
