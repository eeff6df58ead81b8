import { priceOf } from '../../rules/price.ts';
import type { SealedEffect } from '../../truth/effect.ts';
import { addMonitoring, addScrutiny, noteResult } from '../../truth/adjudication/plan-entries.ts';

/** States that must report look a little harder at their own ports, which are in the sea corridor. */
export const askStatesEffect: SealedEffect<'ask-states'> = {
  kind: 'ask-states',
  apply(world, seat, _order, plan) {
    const amount = priceOf(world.scenario, 'ask-states-monitoring');
    addMonitoring(plan, 'sea', amount);
    addScrutiny(plan, { kind: 'corridor', corridor: 'sea' }, 'un', amount / 3);
    noteResult(plan, seat, 'ask-states', 'states-asked', {});
  },
};
