import { isSealed, slotOf } from '@letter/shared/play';
import type { Order, OrderKind, SealedOrder, SeatId, Slot } from '@letter/shared/play';
import type { StandIn, StandingOrders } from '@letter/shared/protocol';
import type { Core } from '../core.ts';
import type { Advice } from '../ports.ts';
import type { SeatRound } from './this-round.ts';

/** Acts that give away a secret or bind a delegation: its own people decide on them. */
const THEIRS: ReadonlySet<OrderKind> = new Set<OrderKind>([
  'pass-report',
  'show-border-flow',
  'show-ledger-page',
  'handle-finding',
  'invoke-procedure',
  'offer-agreement',
  'answer-agreement',
]);
/** The promises among them, which standing orders may leave to the advisor. */
const PROMISES: ReadonlySet<OrderKind> = new Set<OrderKind>(['offer-agreement', 'answer-agreement']);
/** Sealed orders that give a level to what is there anyhow; every other one takes a step that its people did not choose. */
const LEVELS: ReadonlySet<OrderKind> = new Set<OrderKind>([
  'set-effort',
  'report-effort',
  'fund-circle',
  'fund-programme',
  'fund-citizens',
  'fund-networks',
  'fund-security',
  'file-belief',
]);

/**
 * What is left of a turn taken for absent people: it fills what they left untouched in this round, undoes nothing they set,
 * gives away no secret and binds them to nothing. A stand-in says nothing in their name.
 */
export function fillingIn(round: SeatRound, standing: StandingOrders | null, turn: Advice): Advice {
  return { messages: [], orders: turn.orders.filter((order) => mayFill(round, standing, order)) };
}

/** What was done in the open round for a delegation none of whose people were here; `null` for nothing. */
export function standInOf({ world, thisRound }: Pick<Core, 'world' | 'thisRound'>, seat: SeatId): StandIn | null {
  const { before, voteBefore, acts } = thisRound[seat];
  if (world === null || (before.size === 0 && voteBefore === undefined && acts.length === 0)) return null;
  const orders = [...before].map(([slot, order]) => ({ slot, before: order }));
  return { round: world.round, orders, vote: voteBefore === undefined ? null : { before: voteBefore }, acts };
}

/** Whether an order fills something untouched. */
export function mayFill(round: SeatRound, standing: StandingOrders | null, order: Order): boolean {
  if (THEIRS.has(order.kind)) return PROMISES.has(order.kind) && standing?.mayPromise === true;
  if (order.kind === 'cast-vote') return !round.hasVoted;
  if (order.kind === 'table-text') return !round.hasTabled;
  // Somebody who was at the desk in this round chose which steps to take, and which to leave.
  if (!LEVELS.has(order.kind) && (round.byHand.size > 0 || round.hasVoted || round.hasTabled)) return false;
  return !isSealed(order) || slotsOf(order).every((slot) => !round.byHand.has(slot));
}

/** A report belongs to its effort: made for the one without the other, it would tell what its people did not say. */
function slotsOf(order: SealedOrder): readonly Slot[] {
  if (order.kind !== 'set-effort' && order.kind !== 'report-effort') return [slotOf(order)];
  const { basket } = order;
  return [slotOf({ kind: 'set-effort', basket, effort: 0 }), slotOf({ kind: 'report-effort', basket, effort: 0 })];
}
