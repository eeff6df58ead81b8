import { BASKETS, CORRIDOR_OF } from '../../terms/vocabulary.ts';
import type { BasketId, Effort, Letter, SenderId } from '../../terms/vocabulary.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { letterOf } from '../letters.ts';

/** The results at a sender's own gate in one round, by basket. */
export interface GateRow {
  readonly basket: BasketId;
  readonly letter: Letter;
  readonly report: Effort;
  readonly effort: Effort;
  /** US$ million stopped; exact. */
  readonly blocked: number;
}

/** A sender's own gate in a round, read from its view; null if the round is not known. */
export function gateRows(view: SeatView, seat: SenderId, round: number): readonly GateRow[] | null {
  const own = view.ownEfforts.find((one) => one.round === round);
  const record = view.public.record.find((one) => one.round === round);
  const observation = view.observations.find((one) => one.round === round);
  if (own === undefined || record === undefined) return null;
  return BASKETS.map((basket) => ({
    basket,
    letter: letterOf(record.letters, CORRIDOR_OF[seat], basket),
    report: own.report[basket],
    effort: own.effort[basket],
    blocked: observation?.blockedAtOwnGate?.[basket] ?? 0,
  }));
}
