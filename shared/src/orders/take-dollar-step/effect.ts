import { priceOf } from '../../rules/price.ts';
import type { SealedEffect } from '../../truth/effect.ts';
import { noteResult } from '../../truth/adjudication/plan-entries.ts';

/** A dollar step is public at once; threats and penalties cost Beijing's trust. */
export const takeDollarStepEffect: SealedEffect<'take-dollar-step'> = {
  kind: 'take-dollar-step',
  apply(world, seat, order, plan) {
    plan.inputs.dollarSteps = { ...plan.inputs.dollarSteps, [order.step]: true };
    plan.headlines.push({ kind: 'dollar-step', step: order.step });
    if (order.step !== 'finding') {
      const amount = priceOf(world.scenario, `dollar-${order.step}-trust`);
      plan.nudges.push({ variable: 'trust:us-china', amount, term: `bank-${order.step}`, origin: 'public' });
    }
    noteResult(plan, seat, 'take-dollar-step', 'dollar-step-taken', { step: order.step });
  },
};
