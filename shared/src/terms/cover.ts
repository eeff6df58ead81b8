import type { Phase, SeatId } from './vocabulary.ts';

/** A point in the game: a phase of a round. */
export interface PhaseStamp {
  readonly round: number;
  readonly phase: Phase;
}

/** A period in which a delegation was played automatically because none of its people were present. */
export interface Cover {
  readonly seat: SeatId;
  /** Played by the delegate's own standing orders, completed by the advisor, or by the advisor alone. */
  readonly by: 'standing' | 'advisor';
  readonly from: PhaseStamp;
  /** `null` while it is in effect. */
  readonly until: PhaseStamp | null;
}

/** A seat whose orders for a round were sealed while none of its people were present. */
export interface CoveredRound {
  readonly seat: SeatId;
  readonly round: number;
}
