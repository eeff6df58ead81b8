import { expect } from 'vitest';
import { slot } from '../../../shared/src/terms/ids.ts';
import { tradeStock } from '../../../shared/src/model/illicit.ts';
import type { Order } from '../../../shared/src/terms/order.ts';
import { submit, withdraw } from '../../../shared/src/truth/commands/submit.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { adjudicated, given, playedTo, quiet } from '../../support/play.ts';
import { accepted, act, meaningless, refused, type Case } from './case.ts';
import { amountOf, costs, late, recordOf, thrifty } from './levers.ts';

/** Chapter 4: the sealed levers of Pyongyang. */
export const PYONGYANG: readonly Case[] = [
  accepted(
    'R-4.14',
    'rewards above four chips become the norm',
    thrifty,
    ['dprk', { kind: 'fund-circle', chips: 5 }],
    (after) => {
      expect(adjudicated(after).stocks.circle.norm).toBeGreaterThan(adjudicated(thrifty()).stocks.circle.norm);
    },
  ),
  accepted(
    'R-4.14',
    'one group first takes the same chips from the two others',
    thrifty,
    ['dprk', { kind: 'fund-circle', chips: 3, emphasis: 'party-first' }],
    (after) => {
      const groups = adjudicated(after).stocks.circle.groups;
      const even = adjudicated(given(thrifty(), 'dprk', { kind: 'fund-circle', chips: 3 })).stocks.circle.groups;
      expect(groups?.party).toBeGreaterThan(even?.party ?? 100);
      expect(groups?.military).toBeLessThan(even?.military ?? 0);
      expect(groups?.bureaucracy).toBeLessThan(even?.bureaucracy ?? 0);
    },
  ),
  meaningless(
    'R-4.14',
    'the emphasis is on one of the three groups',
    { kind: 'fund-circle', chips: 3, emphasis: 'guards-first' },
    'emphasis',
  ),
  refused(
    'R-4.14',
    'putting a group first buys no chips',
    () => given(thrifty(), 'dprk', { kind: 'fund-programme', chips: 4 }, { kind: 'fund-citizens', chips: 3 }),
    ['dprk', { kind: 'fund-circle', chips: 5, emphasis: 'military-first' }],
    'over-budget',
  ),
  costs('R-4.14', 'dprk', [[{ kind: 'fund-circle', chips: 5 }, 5]]),
  meaningless('R-4.14', 'the circle is never paid less than two', { kind: 'fund-circle', chips: 1 }, 'chips'),

  accepted(
    'R-4.15',
    'two consecutive funded rounds give a milestone',
    thrifty,
    ['dprk', { kind: 'fund-programme', chips: 4 }],
    (after) => {
      expect(adjudicated(after).stocks.programme.index).toBeGreaterThan(adjudicated(thrifty()).stocks.programme.index);
      expect(adjudicated(thrifty()).stocks.programme.fundedRounds).toBe(0);
    },
  ),
  costs('R-4.15', 'dprk', [[{ kind: 'fund-programme', chips: 4 }, 4]]),
  meaningless('R-4.15', 'no more than four', { kind: 'fund-programme', chips: 5 }, 'chips'),

  accepted('R-4.16', 'citizens gain', thrifty, ['dprk', { kind: 'fund-citizens', chips: 4 }], (after) => {
    expect(adjudicated(after).stocks.citizens.welfare).toBeGreaterThan(adjudicated(thrifty()).stocks.citizens.welfare);
  }),
  costs('R-4.16', 'dprk', [[{ kind: 'fund-citizens', chips: 4 }, 4]]),
  refused(
    'R-4.16',
    'not with more chips than available',
    () => given(thrifty(), 'dprk', { kind: 'fund-circle', chips: 5 }, { kind: 'fund-programme', chips: 3 }),
    ['dprk', { kind: 'fund-citizens', chips: 4 }],
    'over-budget',
  ),

  accepted(
    'R-4.17',
    'a burden brings chips, and citizens pay',
    late,
    ['dprk', { kind: 'set-burden', burden: 'heavy' }],
    (after) => {
      expect(adjudicated(after).stocks.citizens.welfare).toBeLessThan(adjudicated(late()).stocks.citizens.welfare - 3);
    },
  ),
  costs(
    'R-4.17',
    'dprk',
    [
      ['none', 0],
      ['some', -1],
      ['heavy', -2],
    ].map(([burden, price]) => [{ kind: 'set-burden', burden } as Order, Number(price)] as const),
  ),
  act(
    'R-4.17',
    'it cannot be withdrawn once its chips are spent',
    () =>
      withdraw(
        given(
          late(),
          'dprk',
          { kind: 'set-burden', burden: 'heavy' },
          { kind: 'run-illicit-trade', trade: 'arms', chips: 0 },
          { kind: 'run-illicit-trade', trade: 'cyber', chips: 0 },
          { kind: 'fund-circle', chips: 5 },
          { kind: 'fund-programme', chips: 4 },
          { kind: 'fund-citizens', chips: 4 },
        ),
        'dprk',
        slot('set-burden'),
      ),
    'over-budget',
  ),

  accepted(
    'R-4.18',
    'networks carry more in their corridor',
    thrifty,
    ['dprk', { kind: 'fund-networks', chips: 3, corridor: 'border', mode: 'state-run' }],
    (after) => {
      expect(recordOf(after).flows.carried).toBeGreaterThan(recordOf(thrifty()).flows.carried);
    },
  ),
  accepted(
    'R-4.31',
    'a chip in theft by computer earns money and shows the trade',
    () => given(thrifty(), 'dprk', { kind: 'run-illicit-trade', trade: 'cyber', chips: 0 }),
    ['dprk', { kind: 'run-illicit-trade', trade: 'cyber', chips: 2 }],
    (after) => {
      const none = given(thrifty(), 'dprk', { kind: 'run-illicit-trade', trade: 'cyber', chips: 0 });
      expect(recordOf(none).ledger.sources.cyber).toBe(0);
      expect(recordOf(after).ledger.sources.cyber).toBeGreaterThan(100);
      const seen = (world: World): number => tradeStock(recordOf(world).stocks, 'cyber').exposure;
      expect(seen(after) - seen(none)).toBeCloseTo(24, 6);
    },
  ),
  accepted(
    'R-4.31',
    'the chips come back, less what was seized',
    thrifty,
    ['dprk', { kind: 'run-illicit-trade', trade: 'counterfeiting', chips: 2 }],
    (after) => {
      const { sources, uses } = recordOf(after).ledger;
      expect(uses.illicit).toBe(4 * 150);
      expect(sources.stakes).toBeLessThan(4 * 150);
      expect(sources.stakes).toBeGreaterThan(3.6 * 150);
    },
  ),
  costs('R-4.31', 'dprk', [[{ kind: 'run-illicit-trade', trade: 'arms', chips: 2 }, 2]]),
  refused(
    'R-4.31',
    'a trade that this world does not have cannot be run',
    () => {
      const world = thrifty();
      const { trades } = world.scenario;
      return { ...world, scenario: { ...world.scenario, trades: { ...trades, cyber: { open: false, usual: 0 } } } };
    },
    ['dprk', { kind: 'run-illicit-trade', trade: 'cyber', chips: 1 }],
    'unknown-target',
  ),
  meaningless('R-4.31', 'no more than two', { kind: 'run-illicit-trade', trade: 'arms', chips: 3 }, 'chips'),
  costs('R-4.18', 'dprk', [[{ kind: 'fund-networks', chips: 3, corridor: 'sea', mode: 'concession' }, 3]]),
  refused(
    'R-4.18',
    'not in round 1',
    () => quiet(1, 'orders'),
    ['dprk', { kind: 'fund-networks', chips: 0, corridor: 'sea', mode: 'state-run' }],
    'not-open-yet',
  ),

  accepted(
    'R-4.19',
    'a nuclear test needs readiness 50',
    thrifty,
    ['dprk', { kind: 'conduct-test', test: 'nuclear' }],
    (after) => expect(recordOf(after).test).toBe('nuclear'),
  ),
  costs(
    'R-4.19',
    'dprk',
    [
      ['none', 0],
      ['missile', 1],
      ['long-range', 1],
      ['nuclear', 2],
    ].map(([test, price]) => [{ kind: 'conduct-test', test } as Order, Number(price)] as const),
  ),
  ...(
    [
      ['long-range', 29],
      ['nuclear', 49],
    ] as const
  ).map(([test, readiness]) =>
    refused(
      'R-4.19',
      `readiness ${readiness} is not enough for ${test}`,
      () => ready(readiness),
      ['dprk', { kind: 'conduct-test', test }],
      'not-ready',
    ),
  ),
  act(
    'R-4.19',
    'readiness 30 is enough for long-range',
    () => submit(ready(30), 'dprk', { kind: 'conduct-test', test: 'long-range' }),
    'accepted',
  ),

  accepted(
    'R-4.20',
    'more security frightens the circle, and its change matters',
    thrifty,
    ['dprk', { kind: 'fund-security', chips: 2 }],
    (after) => {
      expect(adjudicated(after).stocks.control.detection).toBeGreaterThan(
        adjudicated(thrifty()).stocks.control.detection,
      );
      expect(amountOf(after, 'purge')).toBeLessThan(0);
      expect(amountOf(playedTo(after, 4, 'orders'), 'purge')).toBeCloseTo(0, 9);
    },
  ),
  costs('R-4.20', 'dprk', [[{ kind: 'fund-security', chips: 2 }, 2]]),
  meaningless('R-4.20', 'no more than two', { kind: 'fund-security', chips: 3 }, 'chips'),
];

function ready(readiness: number): World {
  const world = thrifty();
  return { ...world, stocks: { ...world.stocks, programme: { ...world.stocks.programme, readiness } } };
}
