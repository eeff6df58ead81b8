import type { SealedOrder } from '../terms/order.ts';
import type { CorridorId } from '../terms/vocabulary.ts';
import type { SeatView } from '../terms/seat-view.ts';

/** One lever beside effort: what it is worth now; its cost is the rules' to say. */
export interface Lever {
  readonly order: SealedOrder;
  readonly utility: number;
}

/** A promise weighs more than any lever: the bots are honest. */
export const PROMISE = 8;

/** The corridor about which the seat knows least: the one looked at longest ago, its own last. */
export function darkest(view: SeatView, corridors: readonly CorridorId[]): CorridorId {
  const seen = (corridor: CorridorId): number =>
    Math.max(
      0,
      ...view.reports
        .filter(({ reading }) => reading.kind !== 'name' && reading.corridor === corridor)
        .map(({ round }) => round),
    );
  return corridors.reduce((darkestYet, one) => (seen(one) < seen(darkestYet) ? one : darkestYet));
}
