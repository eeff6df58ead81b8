import { SEATS } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import type { Core } from '../core.ts';
import { timeLeft } from '../deadline.ts';
import { NO_MARGINS } from './conductor.ts';

/** Set what is shown of a phase that opens, or whose conductor has just come; it stays until the phase closes. */
export function openMargins(core: Core, ms: number | null = timeLeft(core)): void {
  const { conductor, world } = core;
  core.margins = conductor === null || world === null || ms === null ? NO_MARGINS : conductor.margins(world, ms);
}

/** When everybody is shown that the open phase closes. */
export const shownDeadline = ({ deadline, margins }: Core): number | null =>
  deadline === null ? null : deadline - margins.early;

/** Ms that a delegation has beyond what everybody is shown; left out where it has none, and shown to its people alone. */
export function extraOf({ margins, deadline, paused }: Core, seat: SeatId | null): { readonly extraMs?: number } {
  const extra = seat === null || (deadline === null && paused === null) ? 0 : margins.extra[seat];
  return extra === 0 ? {} : { extraMs: extra };
}

/** Whether a table waits at its round's end for the others of its session. */
export const isWaiting = ({ conductor, world, status, hold }: Core): boolean =>
  conductor !== null &&
  world !== null &&
  status === 'playing' &&
  hold === null &&
  SEATS.every((seat) => world.seats[seat].ready) &&
  !conductor.mayGoOn(world);
