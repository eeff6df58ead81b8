import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** Relief is an input of the half-year; the model multiplies it by access. */
export const setReliefEffect: SealedEffect<'set-relief'> = {
  kind: 'set-relief',
  apply(_world, seat, order, plan) {
    plan.inputs.relief = order.units;
    noteResult(plan, seat, 'set-relief', 'relief-delivered', { units: order.units });
  },
};
