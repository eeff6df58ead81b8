import { priceOf } from '../../rules/price.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { lookForecast } from '../../rules/facts/look-forecast.ts';
import { panelMandate } from '../../rules/votes/panel-mandate.ts';
import type { OrderKindView } from '../order-kind.ts';
import type { OrderOf } from '../../terms/order.ts';
import { SEALED_PHASES, isKnownTarget, lookTargets } from '../../rules/facts/view-facts.ts';
import { DEPTHS } from './shape.ts';

/** Send the Panel to look at a corridor's effort or at a name; only the Panel can measure effort. */
export const panelLookKind: OrderKindView<'panel-look'> = {
  kind: 'panel-look',
  seats: ['un'],
  phases: SEALED_PHASES,
  clause: 'R-4.9',
  repeats: null,
  desk: { control: 'switches', place: 1, announcedTo: ['un'] },
  cost: (scenario, order) => priceOf(scenario, order.depth === 1 ? 'panel-look' : 'panel-look-deep'),
  options: (view) =>
    lookTargets(view).flatMap((target) => DEPTHS.map((depth) => ({ kind: 'panel-look' as const, target, depth }))),
  precheck(view, scenario, { target }) {
    if (!panelMandate(scenario, view.public).runs) return { code: 'no-mandate' };
    return isKnownTarget(view, target) ? null : { code: 'unknown-target' };
  },
  forecast(view, scenario, order) {
    const confidence = confidenceOf(scenario, order.depth);
    const evidence = lookForecast(view, scenario, order.target, confidence / 100);
    if (order.target.kind !== 'corridor') return evidence;
    // The chance that the look reads the effort correctly; a reading of 80 % or more can be used under the procedure.
    return [{ quantity: 'proof-chance', mean: confidence, sd: 5, unit: 'percent' }, ...evidence];
  },
};

/** Confidence of a Panel look, percent. */
export const confidenceOf = (scenario: Scenario, depth: OrderOf<'panel-look'>['depth']): number =>
  priceOf(scenario, depth === 1 ? 'panel-look-confidence' : 'panel-look-deep-confidence');
