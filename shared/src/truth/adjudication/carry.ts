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

/** Order in which repeated orders keep their place when the budget shrank: what a government gives up last comes first. */
const KEPT_FIRST: readonly SealedKind[] = [
  'fund-circle',
  'fund-security',
  'fund-citizens',
  'fund-programme',
  'fund-networks',
  'set-effort',
  'set-relief',
];

/** Carry a seat's repeating orders into the next round, within its new budget: lateness is never punished. */
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
  const rank = (kind: SealedKind): number => (KEPT_FIRST.includes(kind) ? KEPT_FIRST.indexOf(kind) : KEPT_FIRST.length);
  // Sorting keeps the order of the slots among kinds of one rank.
  return ordersIn(docket)
    .filter((order) => ORDER_KINDS[order.kind].repeats)
    .toSorted((a, b) => rank(a.kind) - rank(b.kind));
}

/** Step an order down until it fits; `null` if not even its lowest setting does. */
function affordable(world: World, seat: SeatId, order: SealedOrder, left: number): SealedOrder | null {
  for (let next: SealedOrder | null = order; next !== null; next = lowered(next)) {
    if (costOf(world.scenario, seat, next) <= left) return next;
  }
  return null;
}

function lowered(order: SealedOrder): SealedOrder | null {
  switch (order.kind) {
    case 'set-effort':
      return order.effort === 0 ? null : { ...order, effort: order.effort === 3 ? 2 : order.effort === 2 ? 1 : 0 };
    case 'fund-circle':
      return order.chips === 2 ? null : { ...order, chips: order.chips === 5 ? 4 : order.chips === 4 ? 3 : 2 };
    case 'fund-programme':
    case 'fund-citizens':
      return order.chips === 0
        ? null
        : { ...order, chips: order.chips === 4 ? 3 : order.chips === 3 ? 2 : order.chips === 2 ? 1 : 0 };
    case 'fund-networks':
      return order.chips === 0 ? null : { ...order, chips: order.chips === 3 ? 2 : order.chips === 2 ? 1 : 0 };
    case 'fund-security':
      return order.chips === 0 ? null : { ...order, chips: order.chips === 2 ? 1 : 0 };
    default:
      return null;
  }
}

/** List a docket's orders, in the order of their slots' names. */
export function ordersIn(docket: Docket): readonly SealedOrder[] {
  const orders: SealedOrder[] = [];
  for (const at of Object.keys(docket).toSorted()) {
    const order = docket[slot(at)];
    if (order !== undefined) orders.push(order);
  }
  return orders;
}
