import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** A report enters the public record (`reportsIn` reads it from the docket) and has no effect in the model. */
export const reportEffortEffect: SealedEffect<'report-effort'> = {
  kind: 'report-effort',
  apply(_world, seat, order, plan) {
    noteResult(plan, seat, 'report-effort', 'report-declared', { basket: order.basket, effort: order.effort });
  },
};
