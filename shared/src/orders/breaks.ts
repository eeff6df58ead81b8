import { brokenBy, type Plan, type PlannedBreach } from '../rules/promises/broken-by.ts';
import { listingId, type IntermediaryId } from '../terms/ids.ts';
import { isSealed, type Order } from '../terms/order.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { SeatView } from '../terms/seat-view.ts';
import { slotOf } from './slot.ts';

/**
 * The seat's own promises that an order would break and its plan does not break yet; asked before the order is given
 * (R-3.12).
 */
export function breaksOf(
  view: SeatView,
  scenario: Scenario,
  order: Order,
  plan: Plan = view,
): readonly PlannedBreach[] {
  const before = new Set(brokenBy(view, scenario, plan).map(keyOf));
  return brokenAfter(view, scenario, order, plan).filter((breach) => !before.has(keyOf(breach)));
}

const keyOf = ({ id, index }: PlannedBreach): string => `${id}:${index}`;

function brokenAfter(view: SeatView, scenario: Scenario, order: Order, plan: Plan): readonly PlannedBreach[] {
  if (isSealed(order)) return brokenBy(view, scenario, { ...plan, docket: { ...plan.docket, [slotOf(order)]: order } });
  if (order.kind === 'cast-vote') return brokenBy(view, scenario, { ...plan, ownVote: order.vote });
  return brokenBy(order.kind === 'propose-listing' ? proposing(view, order.intermediary) : view, scenario, plan);
}

/** The view as it will be once the seat has proposed a listing. */
function proposing(view: SeatView, intermediary: IntermediaryId): SeatView {
  const { seat } = view;
  if (seat === 'dprk') return view;
  const { round, listings } = view.public;
  const listing = {
    id: listingId('planned'),
    intermediary,
    by: seat,
    round,
    status: 'proposed',
    heldBy: null,
  } as const;
  return { ...view, public: { ...view.public, listings: [...listings, listing] } };
}
