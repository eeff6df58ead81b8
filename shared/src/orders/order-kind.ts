import type { Expectation } from '../terms/expectation.ts';
import type { Rejection } from '../terms/rejection.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { Phase, SeatId } from '../terms/vocabulary.ts';
import type { SeatView } from '../terms/seat-view.ts';
import type { OrderKind, OrderOf } from '../terms/order.ts';

/** How an order is carried into the next round within its budget. */
export interface Repeats<O> {
  /** What a government gives up last comes first: 1 is kept before 2. */
  readonly keptAs: number;
  /** The same order one step lower, for a budget that shrank; null at the lowest. */
  lower(order: O): O | null;
}

/** Where a client offers the orders of a kind. */
export interface DeskPlace {
  /** Scales, choices and switches are drawn alike for every kind; `own` has a control made for it; the others lie on those pages. */
  readonly control: 'scale' | 'choices' | 'switches' | 'own' | 'texts' | 'talk';
  /** Rank among the seat's kinds on the desk. */
  readonly place: number;
  /** Seats that are told of the kind before it opens. */
  readonly announcedTo: readonly SeatId[];
}

/** The view side of an order kind: everything a client and a bot need; knows no World. */
export interface OrderKindView<K extends OrderKind> {
  readonly kind: K;
  readonly seats: readonly SeatId[];
  readonly phases: readonly Phase[];
  /** Clause of the rulebook. */
  readonly clause: string;
  /** How the next round's docket starts with it; null if every round orders it anew. */
  readonly repeats: Repeats<OrderOf<K>> | null;
  readonly desk: DeskPlace;
  /** Whether an order is what happens when nothing is ordered in its slot; a kind without such an order leaves this out. */
  isRest?(order: OrderOf<K>): boolean;
  /** Points or chips it takes from the round's budget; negative if it adds to it. `scenario` gives prices. */
  cost(scenario: Scenario, order: OrderOf<K>, seat: SeatId): number;
  /** Every choice worth showing (a sample for kinds with free terms); `legalOrders` adds the rejections. */
  options(view: SeatView, scenario: Scenario): readonly OrderOf<K>[];
  /** Refuse what only this kind can judge; seat, phase and opening round are checked before, the budget after. */
  precheck(view: SeatView, scenario: Scenario, order: OrderOf<K>): Rejection | null;
  forecast(view: SeatView, scenario: Scenario, order: OrderOf<K>): readonly Expectation[];
}
