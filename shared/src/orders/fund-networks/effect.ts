import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** The chips expand the routes of one corridor in this half-year. */
export const fundNetworksEffect: SealedEffect<'fund-networks'> = {
  kind: 'fund-networks',
  apply(_world, seat, order, plan) {
    plan.inputs.spending = {
      ...plan.inputs.spending,
      networks: order.chips,
      networksCorridor: order.corridor,
      networksMode: order.mode,
    };
    const facts = { on: 'networks', chips: order.chips, corridor: order.corridor, mode: order.mode };
    noteResult(plan, seat, 'fund-networks', 'chips-spent', facts);
  },
};
