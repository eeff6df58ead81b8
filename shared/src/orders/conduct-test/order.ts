import { rally, testChips, testStep, testSuccess, testTension } from '../../model/expectations.ts';
import { priceOf } from '../../rules/price.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { TESTS } from '../../terms/vocabulary.ts';
import type { OrderKindView } from '../order-kind.ts';
import { SEALED_PHASES, letterIndex } from '../../rules/facts/view-facts.ts';

/** Conduct a test or refrain: none, missile, long-range, nuclear. */
export const conductTestKind: OrderKindView<'conduct-test'> = {
  kind: 'conduct-test',
  seats: ['dprk'],
  phases: SEALED_PHASES,
  clause: 'R-4.19',
  repeats: null,
  desk: { control: 'own', place: 0, announcedTo: [] },
  isDefault: (order) => order.test === 'none',
  cost: (scenario, order) => testChips(scenario.params, order.test),
  options: () => TESTS.map((test) => ({ kind: 'conduct-test' as const, test })),
  precheck(view, scenario, order) {
    if (order.test === 'none') return null;
    const needed = priceOf(scenario, `ready-${order.test}`);
    const readiness = readinessOf(view, scenario);
    return readiness < needed ? { code: 'not-ready', readiness, needed } : null;
  },
  forecast(view, scenario, order) {
    if (order.test === 'none') return [];
    const { params } = scenario;
    const tension = testTension(params, order.test);
    const success = testSuccess(params, readinessOf(view, scenario));
    const worked = rally(params, order.test, letterIndex(view), false);
    const failed = worked * params.circle.rallyFailed.value;
    const spread = Math.sqrt(success * (1 - success));
    const data = params.programme.testData.value * testStep(order.test);
    return [
      { quantity: 'tension', mean: tension, sd: 0.15 * tension, unit: 'points' },
      {
        quantity: 'loyalty',
        mean: success * worked + (1 - success) * failed,
        sd: spread * Math.abs(worked - failed),
        unit: 'points',
      },
      { quantity: 'programme', mean: success * data, sd: spread * data, unit: 'points' },
    ];
  },
};

const readinessOf = (view: SeatView, scenario: Scenario): number =>
  view.country?.readiness ?? scenario.stocks.programme.readiness;
