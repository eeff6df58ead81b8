import { bankRefusal, moodAfter } from '../../model/expectations.ts';
import { priceOf } from '../../rules/price.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { CORRIDORS } from '../../terms/vocabulary.ts';
import type { Expectation } from '../../terms/expectation.ts';
import type { OrderKindView } from '../order-kind.ts';
import type { OrderOf } from '../../terms/order.ts';
import { findingStands, moodOnRecord } from '../../rules/facts/finding.ts';
import { groundsOf } from '../../rules/facts/trade-facts.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';
import { STEPS } from './shape.ts';

type Step = OrderOf<'take-dollar-step'>['step'];

/** Put pressure on banks: a section 311 finding, a threat, a penalty. */
export const takeDollarStepKind: OrderKindView<'take-dollar-step'> = {
  kind: 'take-dollar-step',
  seats: ['us'],
  phases: SEALED_PHASES,
  clause: 'R-4.4',
  repeats: null,
  desk: { control: 'switches', place: 1, announcedTo: ['us'] },
  cost: (scenario, order) => priceOf(scenario, `dollar-${order.step}`),
  options: () => STEPS.map((step) => ({ kind: 'take-dollar-step' as const, step })),
  precheck(view, scenario, order) {
    if (order.step !== 'finding') return null;
    // A finding stands until it is withdrawn; a second one would have no effect.
    if (findingStands(scenario, view.public.record)) return { code: 'already-done' };
    // Where illicit trade is no choice, nobody could collect grounds, and none are asked for.
    if (view.trades.length === 0) return null;
    const held = groundsOf(view);
    const needed = priceOf(scenario, 'dollar-finding-grounds');
    return held >= needed ? null : { code: 'no-grounds', held, needed };
  },
  forecast(view, scenario, order) {
    const expected: Expectation[] = [compliance(view, scenario, order.step)];
    if (order.step !== 'finding') {
      const trust = priceOf(scenario, `dollar-${order.step}-trust`);
      expected.push({ quantity: 'trust:us-china', mean: trust, sd: 0, unit: 'points' });
    }
    return expected;
  },
};

/** The banks' mood depends only on public acts, so anybody can compute it from the record. */
function compliance(view: SeatView, scenario: Scenario, step: Step): Expectation {
  const { params } = scenario;
  const mood = moodOnRecord(scenario, view.public.record);
  const none = { finding: false, threat: false, penalty: false };
  const without = moodAfter(params, mood, none);
  const withStep = moodAfter(params, mood, { ...none, [step]: true });
  let gain = 0;
  for (const corridor of CORRIDORS) {
    const exposure = params.finance.dollarExposure[corridor].value;
    gain += (bankRefusal(params, exposure, withStep) - bankRefusal(params, exposure, without)) / CORRIDORS.length;
  }
  const mean = 100 * params.finance.complianceSpeed.value * gain;
  return { quantity: 'compliance', mean, sd: 0.3 * mean, unit: 'percent' };
}
