import type { OrderKind, OrderOf, SealedKind, SealedOrder } from '../terms/order.ts';
import { SEALED_KINDS } from '../terms/order.ts';
import type { SeatId } from '../terms/vocabulary.ts';
import { ORDER_KINDS } from './kinds.ts';
import { kindsOf } from './legal-orders.ts';

/** A control that looks the same for every kind that uses it. */
export type CommonControl = 'scale' | 'choices' | 'switches';

/** A sealed kind whose control is one of the common ones. */
export interface CommonLever {
  readonly kind: SealedKind;
  readonly control: CommonControl;
}

const placeOf = (kind: OrderKind): number => ORDER_KINDS[kind].desk.place;

/** The kinds of a seat that the desk shows with a common control, in the desk's order. */
export function commonLevers(seat: SeatId): readonly CommonLever[] {
  const levers: CommonLever[] = [];
  for (const kind of SEALED_KINDS) {
    const { desk, seats } = ORDER_KINDS[kind];
    if (!seats.includes(seat)) continue;
    if (desk.control === 'scale' || desk.control === 'choices' || desk.control === 'switches')
      levers.push({ kind, control: desk.control });
  }
  return levers.toSorted((one, other) => placeOf(one.kind) - placeOf(other.kind));
}

/** The kinds announced to a seat before they open, in the desk's order. */
export const announcedKinds = (seat: SeatId): readonly OrderKind[] =>
  kindsOf(seat)
    .filter((kind) => ORDER_KINDS[kind].desk.announcedTo.includes(seat))
    .toSorted((one, other) => placeOf(one) - placeOf(other));

/** Whether an order is the default of its slot. */
export const isDefault = (order: SealedOrder): boolean => isDefaultOf(order.kind, order);

function isDefaultOf<K extends SealedKind>(kind: K, order: OrderOf<K>): boolean {
  return ORDER_KINDS[kind].isDefault?.(order) ?? false;
}
