import { emphasisOf } from '../../terms/circle.ts';
import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** Rewards are an input of the half-year; the model compares them with the norm. */
export const fundCircleEffect: SealedEffect<'fund-circle'> = {
  kind: 'fund-circle',
  apply(_world, seat, order, plan) {
    const emphasis = emphasisOf(order);
    plan.inputs.spending = { ...plan.inputs.spending, circle: order.chips, emphasis };
    noteResult(plan, seat, 'fund-circle', 'chips-spent', { on: 'circle', chips: order.chips, emphasis });
  },
};
