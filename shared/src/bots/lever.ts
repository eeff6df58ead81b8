import type { SealedOrder } from '../terms/order.ts';
import type { CorridorId } from '../terms/vocabulary.ts';
import type { SeatView } from '../terms/seat-view.ts';

/** One lever other than effort, with its present value; its cost comes from the rules. */
export interface Lever {
  readonly order: SealedOrder;
  readonly utility: number;
}

/** A promise of money has a higher value than any lever: everybody sees whether it is kept. */
export const PROMISE = 8;

/** The corridor about which the seat knows least: the one with the oldest reading, its own last. */
export function darkest(view: SeatView, corridors: readonly CorridorId[]): CorridorId {
  const seen = (corridor: CorridorId): number =>
    Math.max(
      0,
      ...view.reports
        .filter(({ reading }) => 'corridor' in reading && reading.corridor === corridor)
        .map(({ round }) => round),
    );
  return corridors.reduce((darkestYet, one) => (seen(one) < seen(darkestYet) ? one : darkestYet));
}
