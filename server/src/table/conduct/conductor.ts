import type { Phase, SeatId } from '@letter/shared/play';

/** Where a table stands when its conductor is asked. */
export interface Standing {
  readonly table: number;
  readonly round: number;
  readonly phase: Phase;
}

/** Who minds the clock of a table that belongs to a session. A table outside sessions has none and minds its own. */
export interface Conductor {
  /** Milliseconds the phase that just opened lasts; `null` without a clock. */
  phaseMs(at: Standing): number | null;
  /** Extra milliseconds that one delegation has beyond the others in this phase; 0 as a rule. Nobody else may notice. */
  extraMs(at: Standing, seat: SeatId): number;
  /**
   * Milliseconds that a table whose seats are all ready waits before the next round opens; 0 goes on at once, `null`
   * waits until it is told.
   */
  holdMs(at: Standing): number | null;
  /** The game needs so many rounds fewer or no more: whether this round is the last, by the plan. */
  isLastRound(at: Standing): boolean;
}

/** Told of every change of a table, after it is on record. */
export interface Observer {
  changed(): void;
}
