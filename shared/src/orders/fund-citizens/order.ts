import { priceOf } from '../../rules/price.ts';
import type { OrderKindView } from '../order-kind.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';
import { CHIPS } from './shape.ts';
import { withLower } from '../../rules/step-below.ts';

/** Spend on citizens' food, power and health (R-4.16). */
export const fundCitizensKind: OrderKindView<'fund-citizens'> = {
  kind: 'fund-citizens',
  seats: ['dprk'],
  phases: SEALED_PHASES,
  clause: 'R-4.16',
  repeats: { priority: 3, lower: (order) => withLower(order, 'chips', CHIPS) },
  desk: { control: 'own', place: 0, announcedTo: [] },
  isDefault: (order) => order.chips === 0,
  cost: (scenario, order) => order.chips * priceOf(scenario, 'chip-step'),
  options: () => CHIPS.map((chips) => ({ kind: 'fund-citizens' as const, chips })),
  precheck: () => null,
  forecast(_view, scenario, order) {
    const p = scenario.params.citizens;
    const mean = p.spendingGain.value * (order.chips - p.spendingNorm.value);
    // The mean does not include losses from the embargo and gains from relief in the same half-year.
    return [{ quantity: 'welfare', mean, sd: 1 + 0.1 * Math.abs(mean), unit: 'points' }];
  },
};
