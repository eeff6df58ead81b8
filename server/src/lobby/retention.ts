import { faultWords } from '../table/ports.ts';
import type { Clock, EventLog, Reporter } from '../table/ports.ts';

const DAY_MS = 24 * 3_600_000;

/** What keeping house needs. */
export interface Household {
  readonly log: EventLog;
  readonly clock: Clock;
  readonly reporter: Reporter;
  /** Days the record of a table that has ended is kept; 0 keeps it for ever. */
  readonly retentionDays: number;
}

/** Delete what has been kept long enough, now and every day; the answer stops it. */
export function keepHouse(house: Household): () => void {
  if (house.retentionDays === 0) return () => undefined;
  let stop = (): void => undefined;
  const turn = (): void => {
    sweep(house).catch((error: unknown) => house.reporter.fault('sweep', error));
    stop = house.clock.setTimer(DAY_MS, turn);
  };
  turn();
  return () => stop();
}

/** Delete the records of tables that ended before the retention period; resolves with how many those were. */
export async function sweep({ log, clock, reporter, retentionDays }: Household): Promise<number> {
  const old = await log.endedBefore(clock.now() - retentionDays * DAY_MS);
  if (!old.ok) throw new Error(faultWords(old.error));
  let count = 0;
  for (const table of old.value) {
    const removed = await log.remove(table);
    if (removed.ok) count += 1;
    else reporter.fault('remove', removed.error);
  }
  if (count > 0) reporter.notice(`${count} tables were deleted, ${retentionDays} days after their end`);
  return count;
}
