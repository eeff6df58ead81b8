import { CORRIDOR_OF, MEASURES_OF, isSender } from '../../terms/vocabulary.ts';
import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** Effort becomes the spirit of every measure in the basket, only at the sender's own corridor. */
export const setEffortEffect: SealedEffect<'set-effort'> = {
  kind: 'set-effort',
  apply(_world, seat, order, plan) {
    if (!isSender(seat)) return;
    const corridor = CORRIDOR_OF[seat];
    const row = plan.inputs.spirit[corridor];
    for (const measure of MEASURES_OF[order.basket]) row[measure] = order.effort;
    noteResult(plan, seat, 'set-effort', 'effort-made', { basket: order.basket, effort: order.effort });
  },
};
