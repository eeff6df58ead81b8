import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** Funding is an input of the half-year; its effect depends on access to inputs and on a freeze. */
export const fundProgrammeEffect: SealedEffect<'fund-programme'> = {
  kind: 'fund-programme',
  apply(_world, seat, order, plan) {
    plan.inputs.spending = { ...plan.inputs.spending, programme: order.chips };
    noteResult(plan, seat, 'fund-programme', 'chips-spent', { on: 'programme', chips: order.chips });
  },
};
