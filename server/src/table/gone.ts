import type { Core, Person } from './core.ts';
import { isCorrespondence } from './people.ts';
import { later } from './queue.ts';
import { settleEndVote } from './requests/break-off.ts';
import { publish } from './snapshot.ts';

// How long somebody has been gone is counted in steps while the table runs, and never read from a clock on the wall: a server
// that was off or asleep, or whose clock was set, makes nobody absent for an hour.

const MINUTE_MS = 60_000;
const MINUTES_AN_HOUR = 60;
/** Minutes beyond which nobody counts on. */
const MAX_MINUTES = 100_000;

/** Count the time of those who are away: live while anybody is at the table, by correspondence as long as it is played. */
export function watchGone(core: Core): void {
  const isCounting = core.status === 'playing' && awaySeated(core).length > 0 && isWatched(core);
  if (!isCounting) {
    core.timers.gone?.();
    core.timers.gone = null;
    core.goneSince = null;
    return;
  }
  // By correspondence nobody waits for a minute, and the record need not be written for one.
  const step = isCorrespondence(core) ? MINUTES_AN_HOUR : 1;
  core.goneSince ??= core.ports.clock.steady();
  core.timers.gone ??= later(core, step * MINUTE_MS, 'gone', async () => {
    core.timers.gone = null;
    core.goneSince = null;
    countMinutes(core, step);
    publish(core);
    await settleEndVote(core);
    watchGone(core);
  });
}

/** Whole minutes from one time to another, none where the first is not known. */
export const minutesSince = (since: number | null, now: number): number =>
  since === null ? 0 : Math.max(0, Math.floor((now - since) / MINUTE_MS));

/** Count minutes for everybody who has a seat and is away. */
export function countMinutes(core: Core, minutes: number): void {
  for (const person of awaySeated(core)) person.away = Math.min(person.away + minutes, MAX_MINUTES);
}

const isWatched = (core: Core): boolean =>
  isCorrespondence(core) || [...core.people.values()].some(({ isHere }) => isHere);

const awaySeated = (core: Core): readonly Person[] =>
  [...core.people.values()].filter(({ seat, isHere }) => seat !== null && !isHere);
