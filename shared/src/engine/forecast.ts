import { ORDER_KINDS } from './orders/kinds.ts';
import type { Order, OrderKind, OrderOf } from './orders/order.ts';
import type { Expectation } from './orders/order-kind.ts';
import type { Scenario } from './scenario.ts';
import type { SeatView } from './view/seat-view.ts';

/** Expect the effects of an order from the seat's view and public parameters alone, each with one standard error. */
export const forecast = (view: SeatView, scenario: Scenario, order: Order): readonly Expectation[] =>
  forecastKind(view, scenario, order.kind, order);

function forecastKind<K extends OrderKind>(
  view: SeatView,
  scenario: Scenario,
  kind: K,
  order: OrderOf<K>,
): readonly Expectation[] {
  return ORDER_KINDS[kind].forecast(view, scenario, order);
}
