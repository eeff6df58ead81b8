import type { SealedRules } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** Funding enters the half-year; access to inputs and a freeze decide what it brings. */
export const fundProgrammeRules: SealedRules<'fund-programme'> = {
  kind: 'fund-programme',
  effect(_world, seat, order, plan) {
    plan.inputs.spending = { ...plan.inputs.spending, programme: order.chips };
    noteResult(plan, seat, 'fund-programme', 'chips-spent', { on: 'programme', chips: order.chips });
  },
};
