import { leftOf } from '@letter/shared/play';
import type { SeatView } from '@letter/shared/play';

/** A round's points or chips as the footer draws them: one slot per point, filled if it can no longer be used. */
export interface ShownBudget {
  readonly left: number;
  readonly slots: number;
  readonly filled: number;
}

/**
 * What is left according to the rules, so that a point withheld for compensation is never promised; never below zero.
 */
export function shownBudget({ budget }: Pick<SeatView, 'budget'>): ShownBudget {
  const left = Math.max(0, leftOf({ budget }));
  const slots = Math.ceil(budget.total);
  return { left, slots, filled: Math.min(slots, Math.max(0, Math.round(budget.total - left))) };
}
