import { rewardPerChip } from '../../model/expectations.ts';
import { priceOf } from '../../rules/price.ts';
import type { OrderKindView } from '../order-kind.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';
import { CHIPS } from './shape.ts';
import { withLower } from '../../rules/step-below.ts';

/** Reward the ruling circle; above four chips the reward becomes the norm. */
export const fundCircleKind: OrderKindView<'fund-circle'> = {
  kind: 'fund-circle',
  seats: ['dprk'],
  phases: SEALED_PHASES,
  clause: 'R-4.14',
  repeats: { priority: 1, lower: (order) => withLower(order, 'chips', CHIPS) },
  desk: { control: 'own', place: 0, announcedTo: [] },
  cost: (scenario, order) => order.chips * priceOf(scenario, 'chip-step'),
  options: () => CHIPS.map((chips) => ({ kind: 'fund-circle' as const, chips })),
  precheck: () => null,
  forecast(view, scenario, order) {
    const norm = view.country?.circleNorm ?? scenario.stocks.circle.norm;
    const mean = rewardPerChip(scenario.params) * (order.chips - norm);
    // The mean does not include the circle's losses from the embargo in the same half-year.
    return [{ quantity: 'loyalty', mean, sd: 1 + 0.1 * Math.abs(mean), unit: 'points' }];
  },
};
