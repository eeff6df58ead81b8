import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** The speed applies to every gate in this half-year. */
export const setExemptionsEffect: SealedEffect<'set-exemptions'> = {
  kind: 'set-exemptions',
  apply(_world, seat, order, plan) {
    plan.inputs.exemptions = order.speed;
    noteResult(plan, seat, 'set-exemptions', 'exemptions-set', { speed: order.speed });
  },
};
