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
import type { SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';

/**
 * Judge an order on what its seat can see and turn it into events: sealed orders wait in the docket, immediate ones
 * take effect. Since the client judges on the same view, an offered order is always accepted.
 */
export function submit(world: World, seat: SeatId, order: Order): Result<readonly GameEvent[], Rejection> {
  if (world.ending !== null) return err({ code: 'game-over' });
  const refused = precheck(projectSeat(world, seat), world.scenario, order);
  if (refused !== null) return err(refused);
  if (!isSealed(order)) return ok(applyImmediate(world, seat, order));
  return ok([{ kind: 'order-sealed', seat, slot: slotOf(order), order }]);
}

/** Take an order out of the docket. Refused where there is none, and outside the phases in which dockets are open. */
export function withdraw(world: World, seat: SeatId, slot: Slot): Result<readonly GameEvent[], Rejection> {
  if (world.ending !== null) return err({ code: 'game-over' });
  if (world.phase !== 'negotiation' && world.phase !== 'orders')
    return err({ code: 'wrong-phase', phase: world.phase });
  const refused = precheckWithdrawal(projectSeat(world, seat), world.scenario, slot);
  if (refused !== null) return err(refused);
  return ok([{ kind: 'order-withdrawn', seat, slot }]);
}

/** Declare a seat ready for the next phase, or not ready after all. */
export function setReady(world: World, seat: SeatId, ready: boolean): Result<readonly GameEvent[], Rejection> {
  if (world.ending !== null) return err({ code: 'game-over' });
  return ok(world.seats[seat].ready === ready ? [] : [{ kind: 'seat-readied', seat, ready }]);
}
