import { burdenEffect } from '../../model/expectations.ts';
import { priceOf } from '../../rules/price.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { OrderKindView } from '../order-kind.ts';
import type { OrderOf } from '../../terms/order.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';
import { BURDENS } from './shape.ts';

type Burden = OrderOf<'set-burden'>['burden'];
/** Impose a burden on households: chips now, paid by citizens. */
export const setBurdenKind: OrderKindView<'set-burden'> = {
  kind: 'set-burden',
  seats: ['dprk'],
  phases: SEALED_PHASES,
  clause: 'R-4.17',
  // The default is none: an untouched docket never imposes a burden.
  repeats: null,
  desk: { control: 'own', place: 0, announcedTo: [] },
  isDefault: (order) => order.burden === 'none',
  cost: (scenario, order) => -burdenChips(scenario, order.burden),
  options: () => BURDENS.map((burden) => ({ kind: 'set-burden' as const, burden })),
  precheck: () => null,
  forecast(view, scenario, order) {
    const level = burdenLevel(order.burden);
    if (level === 0) return [];
    const welfare = view.country?.welfare ?? scenario.stocks.citizens.welfare;
    const mean = burdenEffect(scenario.params, level, welfare);
    const grievance = scenario.params.citizens.grievanceByBurden.value * level;
    return [
      { quantity: 'welfare', mean, sd: 0.1 * Math.abs(mean), unit: 'points' },
      { quantity: 'grievance', mean: grievance, sd: 0.2 * grievance, unit: 'points' },
      { quantity: 'chips', mean: burdenChips(scenario, order.burden), sd: 0, unit: 'chips' },
    ];
  },
};

/** Chips levied on households. */
const burdenChips = (scenario: Scenario, burden: Burden): number =>
  burden === 'none' ? 0 : priceOf(scenario, burden === 'some' ? 'burden-some-chips' : 'burden-heavy-chips');

/** The burden as a number for the model: 0 none, 1 some, 2 heavy. */
export const burdenLevel = (burden: Burden): 0 | 1 | 2 => (burden === 'none' ? 0 : burden === 'some' ? 1 : 2);
