import { BASKETS, CORRIDOR_OF } from '@letter/shared/play';
import type { BasketId, Effort, SeatView, SenderId } from '@letter/shared/play';
import { letterOf } from '../../kit/words/letter-of.ts';

/** What a sender did at its own gate in one round, basket by basket. */
export interface GateRow {
  readonly basket: BasketId;
  readonly letter: number;
  readonly report: Effort;
  readonly effort: Effort;
  /** US$ million stopped; exact. */
  readonly blocked: number;
}

/** Read a sender's own gate of a round off its view; null where the round is not known. */
export function gateRows(view: SeatView, seat: SenderId, round: number): readonly GateRow[] | null {
  const own = view.ownEfforts.find((one) => one.round === round);
  const record = view.public.record.find((one) => one.round === round);
  const observation = view.observations.find((one) => one.round === round);
  if (own === undefined || record === undefined) return null;
  return BASKETS.map((basket) => ({
    basket,
    letter: letterOf(record, CORRIDOR_OF[seat], basket),
    report: own.report[basket],
    effort: own.effort[basket],
    blocked: observation?.blockedAtOwnGate?.[basket] ?? 0,
  }));
}

/** The effort, 0-3, that a letter asks for: 2 for a partial letter, 3 for a full one. */
export const askedBy = (letter: number): number => (letter === 0 ? 0 : letter <= 2 ? 2 : 3);
