import { priceOf } from '../../rules/price.ts';
import type { SealedEffect } from '../../truth/effect.ts';
import { addScrutiny } from '../../truth/adjudication/plan-entries.ts';

/** A collection watches its target this half-year and yields a report after the step. */
export const collectEffect: SealedEffect<'collect'> = {
  kind: 'collect',
  apply(world, _seat, order, plan) {
    const strength = priceOf(world.scenario, 'collect-strength');
    addScrutiny(plan, order.target, 'us', strength);
    plan.looks.push({ by: 'us', order, strength });
  },
};
