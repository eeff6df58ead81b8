import { targetKey } from '../../terms/look-target.ts';
import type { ResultReason } from '../../terms/order.ts';
import type { LookTarget } from '../../terms/look-target.ts';
import type { ByCorridor, CorridorId, SeatId, SenderId } from '../../terms/vocabulary.ts';
import type { RoundPlan } from '../effect.ts';
import type { SealedKind } from '../../terms/order.ts';

/** Add the result of a seat's order. */
export function noteResult(
  plan: RoundPlan,
  seat: SeatId,
  kind: SealedKind,
  reason: ResultReason,
  facts: Readonly<Record<string, string | number>>,
  outcome: 'carried' | 'partly' = 'carried',
): void {
  plan.results[seat].push({ kind, outcome, reason, facts });
}

/** Add monitoring of a corridor for this half-year, up to 3. */
export function addMonitoring(plan: RoundPlan, corridor: CorridorId, amount: number): void {
  const monitoring: ByCorridor<number> = plan.inputs.monitoring;
  plan.inputs.monitoring = { ...monitoring, [corridor]: Math.min(3, monitoring[corridor] + amount) };
}

/** Add scrutiny of a corridor or a name by a sender, with a strength of 0-1. */
export function addScrutiny(plan: RoundPlan, target: LookTarget, by: SenderId, strength: number): void {
  plan.inputs.scrutiny = [...plan.inputs.scrutiny, { target: targetKey(target), by, strength }];
}

/** Add an act against an intermediary for this half-year. */
export function addClosure(plan: RoundPlan, id: string, how: 'warned' | 'closed' | 'listed' | 'followed'): void {
  plan.inputs.closures = [...plan.inputs.closures, { id, how }];
}
