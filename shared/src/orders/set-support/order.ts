import { priceOf } from '../../rules/price.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { Expectation } from '../../terms/expectation.ts';
import type { OrderKindView } from '../order-kind.ts';
import type { OrderOf } from '../../terms/order.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';

type Support = OrderOf<'set-support'>['support'];

/** Cut, keep or raise economic support for Pyongyang, optionally only while it does not test. */
export const setSupportKind: OrderKindView<'set-support'> = {
  kind: 'set-support',
  seats: ['china'],
  phases: SEALED_PHASES,
  clause: 'R-4.7',
  repeats: { priority: 8, lower: () => null },
  desk: { control: 'choices', place: 1, announcedTo: ['china'] },
  isDefault: (order) => order.support === 'steady' && !order.onlyWhileNoTest,
  cost: (scenario, order) => (order.support === 'extra' ? priceOf(scenario, 'support-extra') : 0),
  options: () => [
    { kind: 'set-support', support: 'cut', onlyWhileNoTest: false },
    { kind: 'set-support', support: 'steady', onlyWhileNoTest: false },
    { kind: 'set-support', support: 'steady', onlyWhileNoTest: true },
    { kind: 'set-support', support: 'extra', onlyWhileNoTest: false },
    { kind: 'set-support', support: 'extra', onlyWhileNoTest: true },
  ],
  precheck: () => null,
  forecast(view, scenario, order) {
    const chips = supportChips(order.support);
    const expected: Expectation[] = [{ quantity: 'chips', mean: chips, sd: 0, unit: 'chips' }];
    const trust = supportTrust(scenario, order.support);
    if (trust !== 0) expected.push({ quantity: 'trust:china-dprk', mean: trust, sd: 0, unit: 'points' });
    if (!order.onlyWhileNoTest) return expected;
    // The condition depends on Pyongyang's choice: estimate it by the share of past rounds with a test.
    const rounds = view.public.record;
    const share = (rounds.filter((record) => record.test !== 'none').length + 1) / (rounds.length + 2);
    const spread = Math.sqrt(share * (1 - share));
    const withheld = withheldSupport(order.support);
    const lost = chips - supportChips(withheld);
    const lostTrust = trust - supportTrust(scenario, withheld);
    return [
      { quantity: 'chips', mean: chips - share * lost, sd: spread * lost, unit: 'chips' },
      { quantity: 'trust:china-dprk', mean: trust - share * lostTrust, sd: spread * lostTrust, unit: 'points' },
    ];
  },
};

/** Chips that a level of support adds to Pyongyang's half-year; negative if it takes from it. */
export const supportChips = (support: Support): -1 | 0 | 1 => (support === 'cut' ? -1 : support === 'extra' ? 1 : 0);

/** The support that remains when a test withholds it: one step less. */
export const withheldSupport = (support: Support): Support => (support === 'extra' ? 'steady' : 'cut');

/** Change of trust between Beijing and Pyongyang by a level of support, points. */
export const supportTrust = (scenario: Scenario, support: Support): number =>
  support === 'steady' ? 0 : priceOf(scenario, support === 'extra' ? 'support-extra-trust' : 'support-cut-trust');
