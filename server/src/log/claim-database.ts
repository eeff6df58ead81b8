import pg from 'pg';
import { SetupFault } from '../lib/setup-fault.ts';
import type { Claim } from './hold.ts';

/** Any number will do as long as every release takes the same one. */
const LOCK = 7_236_001;
const PATIENCE_MS = 5_000;
const RETRY_MS = 250;

/** Hold a PostgreSQL database by a lock of its own, which it lets go with the connection. */
export async function claimDatabase(url: string): Promise<Claim> {
  const lost = Promise.withResolvers<string>();
  let client: pg.Client | null = null;
  const released = new AbortController();
  const hold = async (patienceMs: number): Promise<boolean> => {
    const own = new pg.Client({ connectionString: url, connectionTimeoutMillis: 4_000, keepAlive: true });
    own.on('error', () => undefined);
    await own.connect();
    const until = performance.now() + patienceMs;
    do {
      const answer = await own.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [LOCK]);
      if (answer.rows[0]?.held === true) {
        client = own;
        own.once('end', () => void again());
        return true;
      }
      await pause();
      // A server that was killed a moment ago may not have been noticed by the database yet.
    } while (performance.now() < until);
    await own.end();
    return false;
  };
  // A database that was away for a while has forgotten who held it.
  const again = async (): Promise<void> => {
    while (!released.signal.aborted) {
      await pause();
      try {
        if (!released.signal.aborted && !(await hold(PATIENCE_MS)))
          lost.resolve('Another server took over the database while it was away.');
        return;
      } catch {
        // Still away.
      }
    }
  };
  try {
    if (!(await hold(PATIENCE_MS))) {
      throw new SetupFault(
        'Another server keeps its games in the database of DATABASE_URL. Two servers on one database would lose people and seats. End the other one, or give this one a database of its own.',
      );
    }
  } catch (error) {
    if (error instanceof SetupFault) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupFault(
      `The games cannot be kept in the database of DATABASE_URL: ${reason}. Check that it runs, and that its user may create tables.`,
      { cause: error },
    );
  }
  return {
    lost: lost.promise,
    async release() {
      released.abort();
      await client?.end();
    },
  };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, RETRY_MS));
