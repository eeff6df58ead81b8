import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { Store } from '../session/ports.ts';
import type { Reporter } from '../table/ports.ts';
import type { Fence } from './leases/fence.ts';
import { memoryLog } from './memory-log.ts';
import { sqliteLog } from './sqlite-log.ts';

/**
 * Open the record of the games where the settings say it is, `inThread` if an event loop must not wait for it, `fence` if other
 * processes can reach it; throws a sentence if it cannot be reached or written.
 */
export async function openLog(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  reporter: Reporter,
  inThread = false,
  fence: Fence | null = null,
): Promise<Store> {
  if (databaseUrl !== null) {
    // Whoever plays on the embedded store never loads the other one.
    const { postgresLog } = await import('./postgres-log.ts');
    return postgresLog(databaseUrl, reporter, fence);
  }
  return dataDir === null ? memoryLog() : sqliteLog(join(dataDir, 'letter.db'), { inThread });
}
