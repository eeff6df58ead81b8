import { err, ok, type Result } from '../../lib/result.ts';
import { precheckWithdrawal } from '../../orders/budget.ts';
import type { GameEvent } from '../events.ts';
import type { Slot } from '../../terms/ids.ts';
import { applyImmediate } from './immediate-effects.ts';
import { isSealed, type Order } from '../../terms/order.ts';
import { slotOf } from '../../orders/slot.ts';
import { precheck } from '../../orders/precheck.ts';
import type { Rejection } from '../../terms/rejection.ts';
import { projectSeat } from '../projection/project-seat.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';

/**
 * Checks an order on the seat's view and turns it into events: sealed orders wait in the docket, immediate ones take
 * effect. The client checks on the same view, so an offered order is always accepted. Pass the view if available.
 */
export function submit(
  world: World,
  seat: SeatId,
  order: Order,
  view: SeatView = projectSeat(world, seat),
): Result<readonly GameEvent[], Rejection> {
  if (world.ending !== null) return err({ code: 'game-over' });
  const refused = precheck(view, world.scenario, order);
  if (refused !== null) return err(refused);
  if (!isSealed(order)) return ok(applyImmediate(world, seat, order));
  return ok([{ kind: 'order-sealed', seat, slot: slotOf(order), order }]);
}

/** Removes an order from the docket. Refused if there is none, and outside the phases in which dockets are open. */
export function withdraw(
  world: World,
  seat: SeatId,
  slot: Slot,
  view: SeatView = projectSeat(world, seat),
): Result<readonly GameEvent[], Rejection> {
  if (world.ending !== null) return err({ code: 'game-over' });
  if (world.phase !== 'negotiation' && world.phase !== 'orders')
    return err({ code: 'wrong-phase', phase: world.phase });
  const refused = precheckWithdrawal(view, world.scenario, slot);
  if (refused !== null) return err(refused);
  return ok([{ kind: 'order-withdrawn', seat, slot }]);
}

/** Marks a seat as ready for the next phase, or not ready. */
export function setReady(world: World, seat: SeatId, ready: boolean): Result<readonly GameEvent[], Rejection> {
  if (world.ending !== null) return err({ code: 'game-over' });
  return ok(world.seats[seat].ready === ready ? [] : [{ kind: 'seat-readied', seat, ready }]);
}
