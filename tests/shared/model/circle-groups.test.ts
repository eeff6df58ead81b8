import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { stream } from '../../../shared/src/lib/rng.ts';
import { circleHazard, groupsOf, meanOfGroups, rewardsOf, sharesOf } from '../../../shared/src/model/circle-groups.ts';
import { defectionHazard, waverLine } from '../../../shared/src/model/expectations.ts';
import { step } from '../../../shared/src/model/step.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { byGroup, CIRCLE_GROUPS, emphasisOn, EMPHASES, type CircleGroup } from '../../../shared/src/terms/circle.ts';
import type { Stocks } from '../../../shared/src/terms/stocks.ts';
import { anyInputs } from './arbitrary-inputs.ts';
import { after, inputsOf, run, type Wish } from './worlds.ts';

const { params, stocks: start } = january2016;

const loyaltyOf = (stocks: Stocks): Record<CircleGroup, number> => ({ ...groupsOf(params, stocks.circle) });
/** Loyalty of a group after some half-years, less that of the circle: what moved it alone. */
const apart = (wish: Wish, group: CircleGroup, rounds = 4): number => {
  const stocks = after(wish, rounds);
  return loyaltyOf(stocks)[group] - stocks.circle.loyalty;
};

describe('the three groups of the circle', () => {
  it('have the loyalty of the circle as their weighted mean after any half-year', () => {
    fc.assert(
      fc.property(fc.array(anyInputs, { minLength: 1, maxLength: 4 }), fc.integer(), (rounds, seed) => {
        let stocks = start;
        for (const [at, inputs] of rounds.entries()) {
          stocks = step(params, stocks, inputs, stream(shortSeed(seed), at + 1)).stocks;
          expect(meanOfGroups(params, loyaltyOf(stocks))).toBeCloseTo(stocks.circle.loyalty, 6);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('share all chips that are spent, whatever the emphasis', () => {
    for (const emphasis of EMPHASES) {
      for (const chips of [2, 3, 4, 5]) {
        expect(meanOfGroups(params, rewardsOf(params, chips, emphasis))).toBeCloseTo(chips, 9);
      }
    }
    const { military, party } = rewardsOf(params, 3, 'military-first');
    expect(military).toBeGreaterThan(3);
    expect(party).toBeLessThan(3);
  });

  it.each(CIRCLE_GROUPS)('pay for the %s with the loyalty of the two others', (group) => {
    const even = loyaltyOf(after({}, 4));
    const uneven = loyaltyOf(after({ spending: { emphasis: emphasisOn(group) } }, 4));
    for (const one of CIRCLE_GROUPS) {
      if (one === group) expect(uneven[one]).toBeGreaterThan(even[one] + 2);
      else expect(uneven[one]).toBeLessThan(even[one] - 2);
    }
  });

  it('are near their usual level after one half-year in the second place, and waver after two years', () => {
    const line = (stocks: Stocks): number => waverLine(params, stocks.circle.cohesion);
    const neglected = { spending: { emphasis: 'military-first' as const } };
    const soon = after(neglected, 1);
    expect(loyaltyOf(soon).bureaucracy).toBeGreaterThan(line(soon) + 4);
    const later = after(neglected, 8);
    expect(Math.min(loyaltyOf(later).party, loyaltyOf(later).bureaucracy)).toBeLessThan(line(later) + 1);
  });

  it('count half-years of older rules, which name no emphasis and no groups, as even', () => {
    const { groups: _, ...whole } = start.circle;
    const old: Stocks = { ...start, circle: whole };
    expect(groupsOf(params, old.circle)).toEqual(byGroup(() => 68));
    const inputs = inputsOf();
    const even = inputsOf({ spending: { emphasis: 'even' } });
    expect(step(params, start, inputs, stream(shortSeed(3), 1))).toEqual(
      step(params, start, even, stream(shortSeed(3), 1)),
    );
  });
});

describe('what each group wants', () => {
  it('is spending on the programme, tests and paused exercises for the military', () => {
    expect(apart({ spending: { programme: 4 } }, 'military')).toBeGreaterThan(
      apart({ spending: { programme: 1 } }, 'military') + 2,
    );
    expect(apart({ test: 'missile' }, 'military')).toBeGreaterThan(apart({}, 'military') + 0.5);
    expect(apart({ exercisesPaused: true }, 'military')).toBeGreaterThan(apart({}, 'military') + 0.5);
  });

  it('is scarce goods, and a rank that no purge takes, for the party', () => {
    const ban: Wish = { letter: { luxury: 4 }, effort: { luxury: 3 } };
    expect(apart(ban, 'party')).toBeLessThan(apart({}, 'party') - 0.5);
    expect(apart({ spending: { security: 2 } }, 'party', 1)).toBeLessThan(
      apart({ spending: { security: 1 } }, 'party', 1) - 0.1,
    );
  });

  it('is trade, and a concession on the routes, for the bureaucracy', () => {
    const embargo: Wish = { letter: { trade: 4 }, effort: { trade: 3 } };
    expect(apart(embargo, 'bureaucracy')).toBeLessThan(apart({}, 'bureaucracy') - 0.5);
    const leased: Wish = { ...embargo, spending: { networks: 2, networksMode: 'concession' } };
    const ownRun: Wish = { ...embargo, spending: { networks: 2, networksMode: 'state-run' } };
    expect(apart(leased, 'bureaucracy')).toBeGreaterThan(apart(ownRun, 'bureaucracy') + 0.2);
  });
});

describe('the chance of a defection', () => {
  const hazard = (military: number, party: number, bureaucracy: number): number =>
    circleHazard(params, { military, party, bureaucracy }, 70, 77);

  it('is that of the circle as a whole where the groups are equal', () => {
    for (const level of [30, 50, 57, 70])
      expect(hazard(level, level, level)).toBeCloseTo(defectionHazard(params, level, 70, 77), 12);
  });

  it('is higher where the same loyalty is spread unevenly', () => {
    const { military, party } = sharesOf(params);
    expect(hazard(56 + 40 * party, 56 - 40 * military, 56)).toBeGreaterThan(hazard(56, 56, 56) + 0.01);
  });

  it('falls if the group that wavers is put first', () => {
    const low: Stocks = {
      ...start,
      circle: { ...start.circle, groups: { military: 74, party: 50, bureaucracy: 74.8 }, loyalty: 65.8 },
    };
    const chance = (emphasis: (typeof EMPHASES)[number]): number =>
      step(params, low, inputsOf({ spending: { emphasis } }), stream(shortSeed(5), 1)).stocks.circle.hazard;
    expect(chance('party-first')).toBeLessThan(chance('even'));
    expect(chance('military-first')).toBeGreaterThan(chance('even'));
  });
});

describe('the circle as a whole', () => {
  it('moves with an emphasis no more than by what convexity and limits take', () => {
    for (const emphasis of EMPHASES) {
      const even = run({}, 8).at(-1)?.stocks.circle.loyalty ?? 0;
      expect(run({ spending: { emphasis } }, 8).at(-1)?.stocks.circle.loyalty).toBeCloseTo(even, 0);
    }
  });
});
