import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** Security is an input of the half-year; the model compares it with the last half-year. */
export const fundSecurityEffect: SealedEffect<'fund-security'> = {
  kind: 'fund-security',
  apply(_world, seat, order, plan) {
    plan.inputs.spending = { ...plan.inputs.spending, security: order.chips };
    noteResult(plan, seat, 'fund-security', 'chips-spent', { on: 'security', chips: order.chips });
  },
};
