import type { SeatId } from '@letter/shared/play';
import type { Core } from './core.ts';

// One member makes a whole delegation ready. Where several are there, the others have a moment to take it back.

/** Whether a delegation may still take its readiness back, which keeps the phase open. */
export const isReopenable = (core: Core): boolean => [...core.readied.values()].some(({ until }) => until !== null);

/** Forget who made a delegation ready. */
export function forgetReadied(core: Core, seat: SeatId): void {
  core.readied.get(seat)?.cancel();
  core.readied.delete(seat);
}

/** The phase is closed: nothing of it can be taken back. */
export function forgetAllReadied(core: Core): void {
  for (const { cancel } of core.readied.values()) cancel();
  core.readied.clear();
}
