import { insidersProfit, rewardPerChip } from '../../model/expectations.ts';
import { priceOf } from '../../rules/price.ts';
import { CORRIDORS } from '../../terms/vocabulary.ts';
import type { Expectation } from '../../terms/expectation.ts';
import type { OrderKindView } from '../order-kind.ts';
import type { OrderOf } from '../../terms/order.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';
import { CHIPS } from './shape.ts';
import { withLower } from '../../rules/step-below.ts';

type Networks = OrderOf<'fund-networks'>;
const MODES: readonly Networks['mode'][] = ['state-run', 'concession'];

/** Expand the intermediaries of one corridor, run by the state or leased to insiders. */
export const fundNetworksKind: OrderKindView<'fund-networks'> = {
  kind: 'fund-networks',
  seats: ['dprk'],
  phases: SEALED_PHASES,
  clause: 'R-4.18',
  repeats: { priority: 5, lower: (order) => withLower(order, 'chips', CHIPS) },
  desk: { control: 'own', place: 1, announcedTo: ['dprk'] },
  cost: (scenario, order) => order.chips * priceOf(scenario, 'chip-step'),
  options: () =>
    CHIPS.flatMap((chips) =>
      CORRIDORS.flatMap((corridor) => MODES.map((mode) => ({ kind: 'fund-networks' as const, chips, corridor, mode }))),
    ),
  precheck: () => null,
  forecast(view, scenario, order) {
    const { params } = scenario;
    const concession = order.mode === 'concession';
    // A chip expands every open route; new capacity fills at the rate of the corridor's routes last half-year.
    let income = 0;
    let fees = 0;
    for (const name of view.names) {
      if (name.route === null || name.status === 'closed' || name.status === 'listed') continue;
      const { carried, fee } = name.route;
      fees += carried * fee;
      if (name.corridor !== order.corridor) continue;
      income += carried * params.networks.capacityPerChip.value * order.chips * Math.max(0, 1 - fee);
    }
    const kept = concession ? income * (1 - params.budget.concessionLoss.value) : income;
    const expected: Expectation[] = [{ quantity: 'income', mean: kept, sd: 0.3 * kept + 1, unit: 'US$ million' }];
    if (concession) {
      // Insiders are expected to carry as much as last half-year, at the same fees.
      const profit = insidersProfit(params, order.mode, fees) / params.budget.chip.value;
      const loyalty = rewardPerChip(params) * profit;
      expected.push({ quantity: 'loyalty', mean: loyalty, sd: 0.5 * loyalty, unit: 'points' });
    }
    return expected;
  },
};
