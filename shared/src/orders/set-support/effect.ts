import { slot } from '../../terms/ids.ts';
import type { World } from '../../truth/world.ts';
import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';
import { supportChips, supportTrust, withheldSupport } from './order.ts';

/** Support reaches Pyongyang in this half-year; a condition is judged on the test of this half-year. */
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

/** All dockets are opened together, so the test is read off Pyongyang's docket, not off a plan still being filled. */
function isTesting(world: World): boolean {
  const order = world.seats.dprk.docket[slot('conduct-test')];
  return order?.kind === 'conduct-test' && order.test !== 'none';
}
