import { FIRST_ROUND_FACTOR, PACE_FACTOR, PACE_HOURS } from '@letter/shared/protocol';
import type { Core } from './core.ts';
import { isAlone, isCorrespondence } from './people.ts';
import { later } from './queue.ts';

/** Milliseconds after which a store that failed is asked again. */
export const RETRY_MS = 1_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Who leads may lengthen a phase so often; a phase that waits for ever needs no clock. */
export const MOST_LENGTHENED = 30;

/** Milliseconds by which a phase is lengthened at a time: a minute of live play, some hours by correspondence. */
export const lengthening = (core: Core): number => (isCorrespondence(core) ? 6 * HOUR_MS : MINUTE_MS);

/** Milliseconds until the time that is set; `null` without one. */
export const timeLeft = (core: Core): number | null =>
  core.paused ?? (core.deadline === null ? null : Math.max(0, core.deadline - core.ports.clock.steady()));

/** Set the time at which something happens by itself, `ms` from now, and tell people of it with the next snapshot. */
export function setDeadline(core: Core, ms: number, what: string, task: () => Promise<void>): void {
  core.deadline = core.ports.clock.steady() + ms;
  core.timers.deadline = later(core, ms, what, task);
}

/** Take the deadline away. */
export function clearDeadline(core: Core): void {
  core.timers.deadline?.();
  core.timers.deadline = null;
  core.deadline = null;
}

/**
 * Milliseconds the open phase lasts, by the conductor of its session if there is one; `null` when only its people can close it. Somebody alone with bots has no clock unless
 * the pace asks for one, and live play has more time in the first round.
 */
export function phaseLength(core: Core): number | null {
  if (core.world === null) return null;
  if (core.conductor !== null) return core.conductor.phaseMs(core.world);
  const hours = PACE_HOURS[core.pace];
  if (hours !== null) return hours * HOUR_MS;
  const factor = PACE_FACTOR[core.pace];
  if (factor === null || (core.pace === 'live' && isAlone(core))) return null;
  const seconds = core.settings.scenario.formats[core.settings.format].seconds[core.world.phase];
  return seconds * factor * (core.world.round === 1 ? FIRST_ROUND_FACTOR : 1) * 1_000;
}
