import type { Expectation } from '../terms/expectation.ts';
import type { Rejection } from '../terms/rejection.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { Phase, SeatId } from '../terms/vocabulary.ts';
import type { SeatView } from '../terms/seat-view.ts';
import type { OrderKind, OrderOf } from '../terms/order.ts';

/** How an order repeats in the next round, within its budget. */
export interface Repeats<O> {
  /** Priority when the budget is short: 1 is kept before 2. */
  readonly priority: number;
  /** The same order one step lower, for a reduced budget; null at the lowest. */
  lower(order: O): O | null;
}

/** Where a client offers the orders of a kind. */
export interface DeskPlace {
  /**
   * Scales, choices and switches are common controls; `own` is a custom control; the others are on the page of that
   * name.
   */
  readonly control: 'scale' | 'choices' | 'switches' | 'own' | 'texts' | 'talk';
  /** Rank among the seat's kinds on the desk. */
  readonly place: number;
  /** Seats to which the kind is announced before it opens. */
  readonly announcedTo: readonly SeatId[];
}

/** The rules of an order kind that a client or a bot needs. They see a SeatView, never the World. */
export interface OrderKindView<K extends OrderKind> {
  readonly kind: K;
  readonly seats: readonly SeatId[];
  readonly phases: readonly Phase[];
  /** Rulebook clause. */
  readonly clause: string;
  /** How it repeats in the next round's docket; null if it must be ordered again each round. */
  readonly repeats: Repeats<OrderOf<K>> | null;
  readonly desk: DeskPlace;
  /** Whether an order is the default of its slot; left out for kinds without a default. */
  isDefault?(order: OrderOf<K>): boolean;
  /** Cost in points or chips of the round's budget; negative if it adds to the budget. `scenario` has the prices. */
  cost(scenario: Scenario, order: OrderOf<K>, seat: SeatId): number;
  /** Every option to show (a sample for kinds with free terms); `legalOrders` adds the rejections. */
  options(view: SeatView, scenario: Scenario): readonly OrderOf<K>[];
  /** A rejection by the kind's own rules; seat, phase and opening round are checked before, the budget after. */
  precheck(view: SeatView, scenario: Scenario, order: OrderOf<K>): Rejection | null;
  forecast(view: SeatView, scenario: Scenario, order: OrderOf<K>): readonly Expectation[];
}
