import type { BySeat, Phase } from '@letter/shared/play';

/** Where a table stands when its conductor is asked. */
export interface Standing {
  readonly round: number;
  readonly phase: Phase;
}

/** How much sooner than it closes a phase is shown to close, and what single delegations are shown beyond that; ms. */
export interface Margins {
  readonly early: number;
  readonly extra: BySeat<number>;
}

/** Everybody is shown when a phase closes. */
export const NO_MARGINS: Margins = { early: 0, extra: { us: 0, china: 0, un: 0, dprk: 0 } };

/** Who minds the clock of a table that belongs to a session. A table outside sessions has none and minds its own. */
export interface Conductor {
  /** Milliseconds from now until the open phase closes; `null` without a clock. */
  phaseMs(at: Standing): number | null;
  /**
   * What is shown of a phase that is open for so many ms. Where somebody in the session has extra time, all its tables show
   * a phase to close sooner than it does, so that nobody can tell whose time it is.
   */
  margins(at: Standing, ms: number): Margins;
  /** Whether a table whose seats are all ready goes on from here. */
  mayGoOn(at: Standing): boolean;
  /** The number of rounds that the game begins with; `null` leaves its end open, as the format has it. */
  fixedRounds(): number | null;
  /** The last round that time has room for at this table; `null` leaves the game its length. */
  rounds(at: Standing): number | null;
}

/** Told of every change of a table, after it is on record. */
export interface Observer {
  changed(): void;
}
