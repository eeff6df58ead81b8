import type { Phase, SeatId } from './vocabulary.ts';

/** A point in the game: a phase of a round. */
export interface PhaseStamp {
  readonly round: number;
  readonly phase: Phase;
}

/** A stretch for which a delegation with people was played for them, since nobody of it was there. */
export interface Cover {
  readonly seat: SeatId;
  /** By the delegate's own standing orders, completed by the advisor, or by the advisor alone. */
  readonly by: 'standing' | 'advisor';
  readonly from: PhaseStamp;
  /** `null` while it lasts. */
  readonly until: PhaseStamp | null;
}

/** A seat whose orders of a round were sealed while nobody of it was there. */
export interface CoveredRound {
  readonly seat: SeatId;
  readonly round: number;
}
