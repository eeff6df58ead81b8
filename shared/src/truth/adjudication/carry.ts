import type { OrderOf } from '../../terms/order.ts';
import type { GameEventOf } from '../events.ts';
import { slot, type Slot } from '../../terms/ids.ts';
import { costOf } from '../../orders/budget.ts';
import { ORDER_KINDS } from '../../orders/kinds.ts';
import type { SealedKind, SealedOrder } from '../../terms/order.ts';
import { upkeepOf } from '../../rules/letters.ts';
import { slotOf } from '../../orders/slot.ts';
import { isSender, type SeatId } from '../../terms/vocabulary.ts';
import type { Docket } from '../../terms/docket.ts';
import type { World } from '../world.ts';

/**
 * Carries a seat's repeating orders into the next round, within its new budget: being late is never punished.
 */
export function carriedDocket(world: World, seat: SeatId): GameEventOf<'docket-carried'> {
  const budget = isSender(seat)
    ? world.scenario.points[seat] - world.seats[seat].withheld - upkeepOf(world.instruments, seat, world.round)
    : world.stocks.budget.chips;
  const docket: Record<Slot, SealedOrder> = {};
  let left = budget;
  for (const order of repeating(world.seats[seat].docket)) {
    const kept = affordable(world, seat, order, left);
    if (kept === null) continue;
    docket[slotOf(kept)] = kept;
    left -= Math.max(0, costOf(world.scenario, seat, kept));
  }
  return { kind: 'docket-carried', seat, docket };
}

function repeating(docket: Docket): readonly SealedOrder[] {
  // The sort is stable, so kinds of equal priority stay in slot order.
  return ordersIn(docket)
    .filter(({ kind }) => ORDER_KINDS[kind].repeats !== null)
    .toSorted((a, b) => priority(a) - priority(b));
}

const priority = ({ kind }: SealedOrder): number => ORDER_KINDS[kind].repeats?.priority ?? 0;

/** The order lowered until it fits the budget; `null` if even its lowest setting does not fit. */
function affordable(world: World, seat: SeatId, order: SealedOrder, left: number): SealedOrder | null {
  for (let next: SealedOrder | null = order; next !== null; next = lowered(next.kind, next)) {
    if (costOf(world.scenario, seat, next) <= left) return next;
  }
  return null;
}

const lowered = <K extends SealedKind>(kind: K, order: OrderOf<K>): OrderOf<K> | null =>
  ORDER_KINDS[kind].repeats?.lower(order) ?? null;

/** A docket's orders, sorted by slot. */
export function ordersIn(docket: Docket): readonly SealedOrder[] {
  const slots: string[] = [];
  const orders: SealedOrder[] = [];
  for (const at in docket) {
    const order = docket[slot(at)];
    if (order === undefined) continue;
    // A docket has some ten orders: to put each in its place takes less than to sort them.
    let place = slots.length;
    for (; place > 0 && at < (slots[place - 1] ?? ''); place--) {
      slots[place] = slots[place - 1] ?? '';
      orders[place] = orders[place - 1] ?? order;
    }
    slots[place] = at;
    orders[place] = order;
  }
  return orders;
}
