import { priceOf } from '../../rules/price.ts';
import type { OrderKindView } from '../order-kind.ts';
import { lookForecast } from '../../rules/facts/look-forecast.ts';
import { SEALED_PHASES, isKnownTarget, lookTargets } from '../../rules/facts/view-facts.ts';

/** Collect intelligence on a corridor's leakage or on a name. */
export const collectKind: OrderKindView<'collect'> = {
  kind: 'collect',
  seats: ['us'],
  phases: SEALED_PHASES,
  clause: 'R-4.6',
  repeats: null,
  desk: { control: 'switches', place: 3, announcedTo: ['us'] },
  cost: (scenario) => priceOf(scenario, 'collect'),
  options: (view) => lookTargets(view).map((target) => ({ kind: 'collect' as const, target })),
  precheck: (view, _scenario, order) => (isKnownTarget(view, order.target) ? null : { code: 'unknown-target' }),
  forecast: (view, scenario, order) =>
    // A collection measures leakage, never effort, so it cannot prove a gap at a corridor.
    lookForecast(view, scenario, order.target, priceOf(scenario, 'collect-strength')),
};
