import { describe, expect, test } from 'vitest';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { checkExperiment } from '../../../shared/src/experiments/check-experiment.ts';
import { parseExperiment } from '../../../shared/src/experiments/experiment.ts';
import { regimeSchema, sendersSchema } from '../../../shared/src/experiments/policy.ts';
import { runPolicies, type Setting } from '../../../shared/src/experiments/run-policies.ts';
import { setStocks } from '../../../shared/src/experiments/set-stocks.ts';
import { spendingOf } from '../../../shared/src/experiments/responder.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import type { Stocks } from '../../../shared/src/terms/stocks.ts';

const { params } = january2016;

function startingAt(values: Readonly<Record<string, number>>): Stocks {
  const placed = setStocks(january2016.stocks, values, params);
  if (!placed.ok) throw new Error(placed.error);
  return placed.value;
}

const spends = (values: Readonly<Record<string, number>>, policy: object = {}) =>
  spendingOf(
    regimeSchema.parse(policy),
    { params, stocks: startingAt(values), letterIndex: 0, textAdopted: false, frozen: false },
    'none',
  );

describe('the emphasis in experiments', () => {
  test('is even until a group wavers that lies well below the others', () => {
    expect(spends({}).emphasis).toBe('even');
    expect(spends({ 'circle.groups.party': 52 }).emphasis).toBe('party-first');
    expect(spends({ 'circle.loyalty': 45 }).emphasis).toBe('even');
  });

  test('is what the policy says if it says anything', () => {
    expect(spends({ 'circle.groups.party': 52 }, { emphasis: 'military-first' }).emphasis).toBe('military-first');
  });

  test('pre-empts the defection of the group that wavers', () => {
    const chance = (emphasis: string, party: number): number => {
      const setting: Setting = { scenario: january2016, params, stocks: startingAt({ 'circle.groups.party': party }) };
      const regime = regimeSchema.parse({ circle: 3, test: 'none', emphasis });
      const run = runPolicies(setting, sendersSchema.parse({}), regime, shortSeed(4), 4);
      return run.rounds.reduce((sum, { outcome }) => sum + outcome.stocks.circle.hazard, 0);
    };
    // Somebody may leave even where nobody wavers; no emphasis moves that part of the chance.
    const floor = chance('even', 64);
    const byWavering = (emphasis: string): number => chance(emphasis, 46) - floor;
    expect(byWavering('party-first')).toBeLessThan(0.5 * byWavering('even'));
    expect(byWavering('military-first')).toBeGreaterThan(1.5 * byWavering('even'));
  });

  test('has variables for the chance of each group, and starts for each', () => {
    const experiment = parseExperiment({
      id: 'mine',
      statement: 'A group that is paid first does not leave.',
      design: 'The party low at the start, put first against treated like the others.',
      mechanisms: ['circle'],
      base: { start: { 'circle.groups.party': 46 } },
      arms: { first: { regime: { emphasis: 'party-first' } }, even: { regime: { emphasis: 'even' } } },
      conditions: [
        {
          says: 'Chance of a defection from the party',
          variable: 'circle.everDefected.party',
          effect: { first: 1, even: -1 },
          unit: 'percent',
          rule: { kind: 'below', bound: 0 },
        },
      ],
    });
    expect(experiment.ok && checkExperiment(experiment.value, january2016).ok).toBe(true);
  });
});

describe('the start of an experiment', () => {
  test('moves the whole circle with one group, and all groups with the circle', () => {
    expect(startingAt({ 'circle.groups.party': 49 }).circle.loyalty).toBeCloseTo(61, 6);
    expect(startingAt({ 'circle.loyalty': 40 }).circle.loyalty).toBe(40);
  });
});
