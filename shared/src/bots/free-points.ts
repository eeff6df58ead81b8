import { costOf, leftOf } from '../orders/budget.ts';
import type { SealedOrder } from '../terms/order.ts';
import type { Mind } from './mind.ts';
import { pointsFree } from './owed.ts';

/**
 * Lowered docket orders that free some points for an immediate order; the docket is planned again before it is sealed.
 * `null` if promises leave too few points, or if lowering the docket does not free enough.
 */
export function freePoints(mind: Mind, points: number): readonly SealedOrder[] | null {
  const { view, scenario, may } = mind;
  if (pointsFree(mind) < points) return null;
  let left = leftOf(view);
  const lowered: SealedOrder[] = [];
  for (const order of Object.values(view.docket)) {
    if (left >= points) break;
    const cost = costOf(scenario, view.seat, order);
    if (cost <= 0 || !may(order.kind)) continue;
    if (order.kind === 'set-effort') lowered.push({ ...order, effort: 0 });
    else if (order.kind === 'set-relief') lowered.push({ ...order, units: 0 });
    else continue;
    left += cost;
  }
  return left >= points ? lowered : null;
}
