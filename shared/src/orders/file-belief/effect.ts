import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** A belief is kept for the debrief (`beliefsIn` reads it from the docket) and has no effect in the model. */
export const fileBeliefEffect: SealedEffect<'file-belief'> = {
  kind: 'file-belief',
  apply(_world, seat, order, plan) {
    noteResult(plan, seat, 'file-belief', 'belief-filed', { leakage: order.leakage });
  },
};
