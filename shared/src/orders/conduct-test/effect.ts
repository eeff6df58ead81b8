import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/**
 * The test is an input of the half-year; the model draws whether it succeeds, and the public record shows the result.
 */
export const conductTestEffect: SealedEffect<'conduct-test'> = {
  kind: 'conduct-test',
  apply(_world, seat, order, plan) {
    plan.inputs.test = order.test;
    if (order.test !== 'none') noteResult(plan, seat, 'conduct-test', 'test-ordered', { test: order.test });
  },
};
