import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';
import { burdenLevel } from './order.ts';

/** The burden is an input of the half-year: the model lowers welfare and adds the chips to the ledger. */
export const setBurdenEffect: SealedEffect<'set-burden'> = {
  kind: 'set-burden',
  apply(_world, seat, order, plan) {
    plan.inputs.spending = { ...plan.inputs.spending, burden: burdenLevel(order.burden) };
    noteResult(plan, seat, 'set-burden', 'burden-laid', { burden: order.burden });
  },
};
