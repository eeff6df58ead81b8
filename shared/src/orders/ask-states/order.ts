import { priceOf } from '../../rules/price.ts';
import type { OrderKindView } from '../order-kind.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';

/** Ask states to report on their own enforcement; their reports are self-declared. */
export const askStatesKind: OrderKindView<'ask-states'> = {
  kind: 'ask-states',
  seats: ['un'],
  phases: SEALED_PHASES,
  clause: 'R-4.13',
  repeats: null,
  desk: { control: 'switches', place: 7, announcedTo: ['un'] },
  cost: () => 0,
  options: () => [{ kind: 'ask-states' }],
  precheck: () => null,
  forecast(_view, scenario) {
    const p = scenario.params.networks;
    const mean = p.evidenceByCorridor.value * (priceOf(scenario, 'ask-states-monitoring') / 3);
    return [{ quantity: 'evidence', mean, sd: 0.5 * mean, unit: 'percent' }];
  },
};
