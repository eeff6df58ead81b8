import { ORDER_KINDS } from './kinds.ts';
import type { Order, OrderKind, OrderOf } from '../terms/order.ts';
import type { Expectation } from '../terms/expectation.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { SeatView } from '../terms/seat-view.ts';

/** Expected effects of an order from the seat's view and public parameters alone, each with one standard error. */
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
