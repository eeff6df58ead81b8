import { ORDER_KINDS } from './kinds.ts';
import type { Order, OrderKind, OrderOf, SealedOrder } from '../terms/order.ts';
import { isSealed } from '../terms/order.ts';
import { slotOf } from './slot.ts';
import { slot, type Slot } from '../terms/ids.ts';
import { priceOf } from '../rules/price.ts';
import type { Rejection } from '../terms/rejection.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { SeatView } from '../terms/seat-view.ts';
import type { SeatId } from '../terms/vocabulary.ts';

type Orders = Readonly<Record<Slot, SealedOrder>>;

const CIRCLE_SLOT = slot('fund-circle');
/** Chips for the ruling circle if a docket has no order for it. */
const MIN_CIRCLE_CHIPS = 2;

/** Cost of a seat's order in points or chips of the round; negative if it adds to the budget. */
export const costOf = (scenario: Scenario, seat: SeatId, order: Order): number =>
  costOfKind(scenario, seat, order.kind, order);

function costOfKind<K extends OrderKind>(scenario: Scenario, seat: SeatId, kind: K, order: OrderOf<K>): number {
  return ORDER_KINDS[kind].cost(scenario, order, seat);
}

/** Cost of a whole docket in points or chips; Pyongyang's circle gets its minimum even without an order. */
export function docketCost(scenario: Scenario, seat: SeatId, docket: Orders): number {
  let sum = seat === 'dprk' && docket[CIRCLE_SLOT] === undefined ? unorderedCircle(scenario) : 0;
  for (const order of Object.values(docket)) sum += costOf(scenario, seat, order);
  return sum;
}

const unorderedCircle = (scenario: Scenario): number => MIN_CIRCLE_CHIPS * priceOf(scenario, 'chip-step');

/** Points or chips a seat has left this round; negative if its budget was reduced after it had ordered. */
export const leftOf = (view: Pick<SeatView, 'budget'>): number =>
  view.budget.total - view.budget.withheld - view.budget.spent;

/**
 * A rejection if an order exceeds the round's budget. An order replaces the one in its slot, so only the increase
 * counts, and an order that costs no more than the one before is always affordable. `cost` of the rejection is that
 * increase.
 */
export function precheckBudget(view: SeatView, scenario: Scenario, order: Order): Rejection | null {
  const rise = costOf(scenario, view.seat, order) - replacedCost(view, scenario, order);
  const left = leftOf(view);
  return rise <= 0 || rise <= left ? null : { code: 'over-budget', cost: rise, left, unit: view.budget.unit };
}

/** A rejection if an order that added to the budget (a burden) is withdrawn after what it added has been spent. */
export function precheckWithdrawal(view: SeatView, scenario: Scenario, at: Slot): Rejection | null {
  // The slot comes from outside: an inherited property of an object is not an order.
  const order = Object.hasOwn(view.docket, at) ? view.docket[at] : undefined;
  if (order === undefined) return { code: 'unknown-target' };
  const given = -costOf(scenario, view.seat, order);
  const left = leftOf(view);
  return given > Math.max(0, left) ? { code: 'over-budget', cost: given, left, unit: view.budget.unit } : null;
}

function replacedCost(view: SeatView, scenario: Scenario, order: Order): number {
  if (!isSealed(order)) return 0;
  const before = view.docket[slotOf(order)];
  if (before !== undefined) return costOf(scenario, view.seat, before);
  return order.kind === 'fund-circle' ? unorderedCircle(scenario) : 0;
}
