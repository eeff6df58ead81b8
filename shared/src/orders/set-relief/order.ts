import { priceOf } from '../../rules/price.ts';
import type { OrderKindView } from '../order-kind.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';
import { RELIEF_UNITS } from './shape.ts';

/** Send relief; units times access arrive. */
export const setReliefKind: OrderKindView<'set-relief'> = {
  kind: 'set-relief',
  seats: ['un'],
  phases: SEALED_PHASES,
  clause: 'R-4.11',
  repeats: { priority: 7, lower: () => null },
  desk: { control: 'scale', place: 2, announcedTo: ['un'] },
  isDefault: (order) => order.units === 0,
  cost: (scenario, order) => order.units * priceOf(scenario, 'relief-step'),
  options: () => RELIEF_UNITS.map((units) => ({ kind: 'set-relief' as const, units })),
  precheck: () => null,
  forecast(view, scenario, order) {
    const access = (view.capital.access ?? scenario.stocks.diplomacy.access) / 100;
    const welfare = scenario.params.citizens.reliefGain.value * order.units * access;
    return [
      { quantity: 'welfare', mean: welfare, sd: 0.1 * welfare, unit: 'points' },
      {
        quantity: 'access',
        mean: scenario.params.diplomacy.accessByRelief.value * order.units,
        sd: 0,
        unit: 'points',
      },
    ];
  },
};
