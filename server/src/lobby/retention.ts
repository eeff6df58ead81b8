import { faultWords } from '../table/fault-words.ts';
import { holdingOf } from './ownership.ts';
import type { Ownership } from './ownership.ts';
import type { Clock, EventLog, Reporter } from '../table/ports.ts';

const DAY_MS = 24 * 3_600_000;

/** Whose records are deleted, and when. */
export interface Retention {
  readonly log: EventLog;
  /** Deletes sessions that were archived before a time by the steady clock; resolves with their number. */
  readonly deleteSessions?: (before: number) => Promise<number>;
  /** Of several processes one deletes at a time, and none what another has. */
  readonly ownership: Ownership;
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
      onDuty(setup).catch((error: unknown) => setup.reporter.fault('delete-old-records', error));
      wait();
    });
  };
  wait();
  return () => stop();
}

async function onDuty(setup: Retention): Promise<void> {
  const duty = await setup.ownership.use({ kind: 'duty', id: 'retention' });
  if (!duty.ok) return;
  try {
    await deleteOldRecords(setup);
  } finally {
    await duty.value.done();
  }
}

/** Delete the records of tables that were archived before the retention period; resolves with their number. */
async function deleteOldRecords({
  log,
  deleteSessions,
  ownership,
  clock,
  reporter,
  retentionDays,
}: Retention): Promise<number> {
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
    // One without a record is of the first release, and nobody's.
    const hold = await ownership.use(
      known.value === null ? { kind: 'table', id: table } : holdingOf(known.value.record),
    );
    if (!hold.ok) continue;
    // Somebody has come to it meanwhile.
    if (!hold.value.isShared) {
      const removed = await log.remove(table);
      if (removed.ok) count += 1;
      else reporter.fault('remove', removed.error);
    }
    await hold.value.done();
  }
  if (count > 0) reporter.notice(`${count} tables were deleted, ${retentionDays} days after their end`);
  return count;
}
