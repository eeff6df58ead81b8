import { precheckBudget } from './budget.ts';
import { ORDER_KINDS } from './kinds.ts';
import type { Order, OrderKind, OrderOf } from '../terms/order.ts';
import type { Rejection } from '../terms/rejection.ts';
import { NEVER_OPENS, type Scenario } from '../terms/scenario.ts';
import type { SeatView } from '../terms/seat-view.ts';

/** The round in which an order kind opens; `NEVER_OPENS` for one that the scenario does not open. */
export const opensIn = (scenario: Pick<Scenario, 'opens'>, kind: OrderKind): number =>
  scenario.opens[kind] ?? NEVER_OPENS;

/**
 * The rejection of an order, based on the seat's view; `null` if it is legal. Checks in this order: end of the game,
 * seat, phase, opening round, the kind's own rules, budget. Client, bot and server all call this function, so an order
 * offered as legal is accepted.
 */
export const precheck = (view: SeatView, scenario: Scenario, order: Order): Rejection | null =>
  precheckKind(view, scenario, order.kind, order);

function precheckKind<K extends OrderKind>(
  view: SeatView,
  scenario: Scenario,
  kind: K,
  order: OrderOf<K>,
): Rejection | null {
  const rules = ORDER_KINDS[kind];
  const { phase, round, ending } = view.public;
  if (ending !== null) return { code: 'game-over' };
  if (!rules.seats.includes(view.seat)) return { code: 'not-your-lever', kind, seat: view.seat };
  if (!rules.phases.includes(phase)) return { code: 'wrong-phase', phase };
  if (round < opensIn(scenario, kind)) return { code: 'not-open-yet', kind, opensIn: opensIn(scenario, kind) };
  // An impossible order is rejected as such before its cost is checked: more points would not help.
  return rules.precheck(view, scenario, order) ?? precheckBudget(view, scenario, order);
}
