import { faultWords } from '../table/fault-words.ts';
import type { Clock, EventLog, Reporter } from '../table/ports.ts';

const DAY_MS = 24 * 3_600_000;

/** Whose records are deleted, and when. */
export interface Retention {
  readonly log: EventLog;
  /** Deletes sessions that were archived before a time by the steady clock; resolves with their number. */
  readonly deleteSessions?: (before: number) => Promise<number>;
  readonly clock: Clock;
  readonly reporter: Reporter;
  /** Days of running for which the record of a table that has ended is kept; 0 keeps it for ever. */
  readonly retentionDays: number;
}

/**
 * Delete old records after each day of running, never in the moment of a start; calling the returned function stops that.
 * All of it is counted by the steady clock, so that a date that jumps deletes nothing.
 */
export function startRetention(setup: Retention): () => void {
  if (setup.retentionDays === 0) return () => undefined;
  let stop = (): void => undefined;
  const wait = (): void => {
    stop = setup.clock.setTimer(DAY_MS, () => {
      deleteOldRecords(setup).catch((error: unknown) => setup.reporter.fault('delete-old-records', error));
      wait();
    });
  };
  wait();
  return () => stop();
}

/** Delete the records of tables that were archived before the retention period; resolves with their number. */
async function deleteOldRecords({ log, deleteSessions, clock, reporter, retentionDays }: Retention): Promise<number> {
  // With a session go its tables, also those whose games never ended.
  const sessions = await deleteSessions?.(clock.steady() - retentionDays * DAY_MS);
  if (sessions !== undefined && sessions > 0)
    reporter.notice(`${sessions} sessions were deleted, ${retentionDays} days after their end`);
  const old = await log.archivedBefore(clock.steady() - retentionDays * DAY_MS);
  if (!old.ok) throw new Error(faultWords(old.error));
  let count = 0;
  for (const table of old.value) {
    const known = await log.resume(table);
    // A game that has not ended waits for its people, however long that takes them; what cannot be read is kept as well.
    if (!known.ok || known.value?.record.status === 'playing') continue;
    const removed = await log.remove(table);
    if (removed.ok) count += 1;
    else reporter.fault('remove', removed.error);
  }
  if (count > 0) reporter.notice(`${count} tables were deleted, ${retentionDays} days after their end`);
  return count;
}
