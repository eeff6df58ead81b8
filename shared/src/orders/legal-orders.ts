import { ORDER_KINDS } from './kinds.ts';
import { IMMEDIATE_KINDS, SEALED_KINDS, type OrderKind, type OrderOf } from '../terms/order.ts';
import type { Option } from '../terms/expectation.ts';
import { precheck } from './precheck.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { SeatView } from '../terms/seat-view.ts';
import type { SeatId } from '../terms/vocabulary.ts';

const ALL_KINDS: readonly OrderKind[] = [...SEALED_KINDS, ...IMMEDIATE_KINDS];

/** The order kinds of a seat, whether or not they are open yet. */
export const kindsOf = (seat: SeatId): readonly OrderKind[] =>
  ALL_KINDS.filter((kind) => ORDER_KINDS[kind].seats.includes(seat));

/** The options of a seat, for one kind or for all its kinds, each with its rejection if it is not allowed. */
export function legalOrders(view: SeatView, scenario: Scenario, kind?: OrderKind): readonly Option[] {
  return kindsOf(view.seat)
    .filter((one) => kind === undefined || one === kind)
    .flatMap((one) => optionsOf(view, scenario, one))
    .map((order) => ({ order, rejection: precheck(view, scenario, order) }));
}

function optionsOf<K extends OrderKind>(view: SeatView, scenario: Scenario, kind: K): readonly OrderOf<K>[] {
  return ORDER_KINDS[kind].options(view, scenario);
}
