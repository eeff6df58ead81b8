import type { Expectation } from '../terms/expectation.ts';
import type { Rejection } from '../terms/rejection.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { Phase, SeatId } from '../terms/vocabulary.ts';
import type { SeatView } from '../terms/seat-view.ts';
import type { OrderKind, OrderOf } from '../terms/order.ts';

/** The view side of an order kind: everything a client and a bot need; knows no World. */
export interface OrderKindView<K extends OrderKind> {
  readonly kind: K;
  readonly seats: readonly SeatId[];
  readonly phases: readonly Phase[];
  /** Clause of the rulebook. */
  readonly clause: string;
  /** Whether the next round's docket starts with it. */
  readonly repeats: boolean;
  /** Points or chips it takes from the round's budget; negative if it adds to it. `scenario` gives prices. */
  cost(scenario: Scenario, order: OrderOf<K>, seat: SeatId): number;
  /** Every choice worth showing (a sample for kinds with free terms); `legalOrders` adds the rejections. */
  options(view: SeatView, scenario: Scenario): readonly OrderOf<K>[];
  /** Refuse what only this kind can judge; seat, phase and opening round are checked before, the budget after. */
  precheck(view: SeatView, scenario: Scenario, order: OrderOf<K>): Rejection | null;
  forecast(view: SeatView, scenario: Scenario, order: OrderOf<K>): readonly Expectation[];
}
