import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** The test enters the half-year; whether it succeeds is the model's draw, and the public record tells it. */
export const conductTestEffect: SealedEffect<'conduct-test'> = {
  kind: 'conduct-test',
  apply(_world, seat, order, plan) {
    plan.inputs.test = order.test;
    if (order.test !== 'none') noteResult(plan, seat, 'conduct-test', 'test-ordered', { test: order.test });
  },
};
