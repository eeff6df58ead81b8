import { circleHazard, groupsOf, rewardGains } from '../../model/circle-groups.ts';
import { rewardPerChip } from '../../model/expectations.ts';
import { priceOf } from '../../rules/price.ts';
import { byGroup, CIRCLE_GROUPS, EMPHASES, emphasisOf } from '../../terms/circle.ts';
import type { Expectation } from '../../terms/expectation.ts';
import type { OrderKindView } from '../order-kind.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';
import { CHIPS } from './shape.ts';
import { withLower } from '../../rules/step-below.ts';

/**
 * Reward the ruling circle, all its groups alike or one of them first; above four chips the reward becomes the norm
 * (R-4.14).
 */
export const fundCircleKind: OrderKindView<'fund-circle'> = {
  kind: 'fund-circle',
  seats: ['dprk'],
  phases: SEALED_PHASES,
  clause: 'R-4.14',
  repeats: { priority: 1, lower: (order) => withLower(order, 'chips', CHIPS) },
  desk: { control: 'own', place: 0, announcedTo: [] },
  cost: (scenario, order) => order.chips * priceOf(scenario, 'chip-step'),
  options: () =>
    EMPHASES.flatMap((emphasis) => CHIPS.map((chips) => ({ kind: 'fund-circle' as const, chips, emphasis }))),
  precheck: () => null,
  forecast(view, scenario, order) {
    const { params, stocks } = scenario;
    const norm = view.country?.circleNorm ?? stocks.circle.norm;
    const emphasis = emphasisOf(order);
    const mean = rewardPerChip(params) * (order.chips - norm);
    // The mean does not include the circle's losses from the embargo in the same half-year.
    const points = (quantity: Expectation['quantity'], by: number): Expectation => ({
      quantity,
      mean: by,
      sd: 1 + 0.1 * Math.abs(by),
      unit: 'points',
    });
    const whole = points('loyalty', mean);
    if (emphasis === 'even') return [whole];
    // What one group gets before the others moves them apart, and with them the chance that somebody leaves.
    const gains = rewardGains(params, order.chips, norm, emphasis);
    const now = view.country?.groups ?? groupsOf(params, stocks.circle);
    const cohesion = view.country?.cohesion ?? stocks.circle.cohesion;
    const { detection } = stocks.control;
    const chanceAt = (change: (group: (typeof CIRCLE_GROUPS)[number]) => number): number =>
      circleHazard(
        params,
        byGroup((group) => now[group] + change(group)),
        cohesion,
        detection,
      );
    const hazard = 100 * (chanceAt((group) => gains[group]) - chanceAt(() => mean));
    return [
      whole,
      ...CIRCLE_GROUPS.map((group) => points(`loyalty-${group}`, gains[group])),
      { quantity: 'hazard', mean: hazard, sd: 0.1 + 0.3 * Math.abs(hazard), unit: 'percent' },
    ];
  },
};
