import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** Spending on citizens is an input of the half-year. */
export const fundCitizensEffect: SealedEffect<'fund-citizens'> = {
  kind: 'fund-citizens',
  apply(_world, seat, order, plan) {
    plan.inputs.spending = { ...plan.inputs.spending, citizens: order.chips };
    noteResult(plan, seat, 'fund-citizens', 'chips-spent', { on: 'citizens', chips: order.chips });
  },
};
