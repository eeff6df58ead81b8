import type { SettableClock } from '../../cluster/ports.ts';
import type { BeatRow } from './statements.ts';

// The members' clocks are one clock: each tells at every beat what time it has, and whoever is behind the fastest goes on from its
// time. The clock of the database only says how long ago that was told, and only as long as somebody who told it could be alive: beyond
// that nobody was, and the time stood still.

/** Clocks that agree so well are left alone: the way to the database takes as long. */
const TOLERANCE_MS = 60;

/** What the common clock says, as somebody told it a while ago; `null` if nobody ever did. */
export function commonTime({ steady_at: told, ago }: BeatRow, ttlMs: number): number | null {
  if (told === null) return null;
  return ago === null || ago > ttlMs ? told : told + Math.max(0, ago);
}

/** Set a clock that is behind to the common time. */
export function catchUp(clock: SettableClock, row: BeatRow, ttlMs: number): void {
  const time = commonTime(row, ttlMs);
  if (time !== null && time - clock.steady() > TOLERANCE_MS) clock.continueFrom(time);
}
