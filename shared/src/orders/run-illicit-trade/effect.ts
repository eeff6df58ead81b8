import { byTrade } from '../../terms/records.ts';
import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** The chips are put into the trade for this half-year and come back with what it earned. */
export const runIllicitTradeEffect: SealedEffect<'run-illicit-trade'> = {
  kind: 'run-illicit-trade',
  apply(_world, seat, { trade, chips }, plan) {
    const { spending } = plan.inputs;
    const illicit = { ...(spending.illicit ?? byTrade(() => 0)), [trade]: chips };
    plan.inputs.spending = { ...spending, illicit };
    noteResult(plan, seat, 'run-illicit-trade', 'chips-spent', { on: 'illicit', trade, chips });
  },
};
