import type { SealedEffect } from '../../truth/effect.ts';
import { addMonitoring, addScrutiny } from '../../truth/adjudication/plan-entries.ts';
import { confidenceOf } from './order.ts';

/** The Panel watches its target, raises diligence at a corridor, and reports after the step. */
export const panelLookEffect: SealedEffect<'panel-look'> = {
  kind: 'panel-look',
  apply(world, _seat, order, plan) {
    const strength = confidenceOf(world.scenario, order.depth) / 100;
    if (order.target.kind === 'corridor') addMonitoring(plan, order.target.corridor, order.depth);
    addScrutiny(plan, order.target, 'un', strength);
    plan.looks.push({ by: 'un', order, strength });
  },
};
