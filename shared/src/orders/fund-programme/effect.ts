import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** Funding enters the half-year; access to inputs and a freeze decide what it brings. */
export const fundProgrammeEffect: SealedEffect<'fund-programme'> = {
  kind: 'fund-programme',
  apply(_world, seat, order, plan) {
    plan.inputs.spending = { ...plan.inputs.spending, programme: order.chips };
    noteResult(plan, seat, 'fund-programme', 'chips-spent', { on: 'programme', chips: order.chips });
  },
};
