import { slot } from '../../terms/ids.ts';
import type { World } from '../../truth/world.ts';
import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';
import { supportChips, supportTrust, withheldSupport } from './order.ts';

/** Support reaches Pyongyang in this half-year; its condition depends on the test of this half-year. */
export const setSupportEffect: SealedEffect<'set-support'> = {
  kind: 'set-support',
  apply(world, seat, order, plan) {
    const withheld = order.onlyWhileNoTest && isTesting(world);
    const support = withheld ? withheldSupport(order.support) : order.support;
    plan.inputs.support = supportChips(support);
    const amount = supportTrust(world.scenario, support);
    if (amount !== 0) {
      plan.nudges.push({ variable: 'trust:china-dprk', amount, term: `support-${support}`, origin: 'border' });
    }
    const reason = withheld ? 'support-withheld-for-test' : 'support-given';
    noteResult(plan, seat, 'set-support', reason, { support }, withheld ? 'partly' : 'carried');
  },
};

/** Whether Pyongyang tests, read from its docket: the plan is not complete until all dockets have been applied. */
function isTesting(world: World): boolean {
  const order = world.seats.dprk.docket[slot('conduct-test')];
  return order?.kind === 'conduct-test' && order.test !== 'none';
}
