import type { ByCorridor, CorridorId, SeatId, SenderId } from '../vocabulary.ts';
import type { RoundPlan } from './order-kind.ts';
import type { LookTarget, SealedKind } from './order.ts';
import { targetKey } from './slot.ts';

/** Every reason a sealed order's result can give; the client's catalogue has a sentence for each. */
export const RESULT_REASONS = [
  'effort-made',
  'report-declared',
  'measure-imposed',
  'measure-lifted',
  'dollar-step-taken',
  'name-acted-on',
  'name-acted-on-untold',
  'name-followed',
  'name-warned',
  'name-closed',
  'name-tolerated',
  'support-given',
  'support-withheld-for-test',
  'list-worked',
  'list-ready',
  'relief-delivered',
  'exemptions-set',
  'states-asked',
  'chips-spent',
  'burden-laid',
  'test-ordered',
  'belief-filed',
] as const;
export type ResultReason = (typeof RESULT_REASONS)[number];

/** Note for a seat how its order went. */
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

/** Let a corridor be monitored more this half-year; 3 is the most that counts. */
export function addMonitoring(plan: RoundPlan, corridor: CorridorId, amount: number): void {
  const monitoring: ByCorridor<number> = plan.inputs.monitoring;
  plan.inputs.monitoring = { ...monitoring, [corridor]: Math.min(3, monitoring[corridor] + amount) };
}

/** Let a corridor or a name be watched by a sender with a strength of 0-1. */
export function addScrutiny(plan: RoundPlan, target: LookTarget, by: SenderId, strength: number): void {
  plan.inputs.scrutiny = [...plan.inputs.scrutiny, { target: targetKey(target), by, strength }];
}

/** Let an intermediary be acted against this half-year. */
export function addClosure(plan: RoundPlan, id: string, how: 'warned' | 'closed' | 'listed' | 'followed'): void {
  plan.inputs.closures = [...plan.inputs.closures, { id, how }];
}
