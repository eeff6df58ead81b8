import { describe, expect, it } from 'vitest';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { stream } from '../../../shared/src/lib/rng.ts';
import { driveHistory } from '../../../shared/src/experiments/backtest/drive.ts';
import { HISTORY_2006 } from '../../../shared/src/experiments/backtest/history-others.ts';
import { reputationOf } from '../../../shared/src/model/finance.ts';
import { step } from '../../../shared/src/model/step.ts';
import type { StepInputs } from '../../../shared/src/model/step-inputs.ts';
import { byMeasure, runGates } from '../../../shared/src/model/trade.ts';
import { findScenario } from '../../../shared/src/scenario/scenarios.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import type { Scenario } from '../../../shared/src/terms/scenario.ts';
import { all, after, inputsOf } from './worlds.ts';

const { params, stocks } = january2016;
const NOTHING = { finding: false, threat: false, penalty: false };
const FINDING = { ...NOTHING, finding: true };
const worldOf = (id: string): Scenario => {
  const world = findScenario(id);
  if (world === null) throw new Error(`${id} is a built-in world`);
  return world;
};
const settlementAt = (inputs: StepInputs, compliance: number) => {
  const row = runGates(params, stocks, inputs, compliance).rows.find(({ spec }) => spec.channel === 'settlement');
  if (row === undefined) throw new Error('the model has a channel of settlement');
  return row;
};

describe('banks at a corridor whose government has signed nothing', () => {
  it('refuse payments by their fear, though no letter is in force there', () => {
    const calm = settlementAt(inputsOf(), 0.1);
    const afraid = settlementAt(inputsOf(), 0.7);
    expect(afraid.restricted.border).toBe(0);
    expect(afraid.refused.border).toBeGreaterThan(2 * calm.refused.border);
    expect(afraid.refused.border).toBeGreaterThan(0.05 * afraid.sought.border);
  });

  it('refuse what no letter forbids only beyond what they refuse unasked of anybody', () => {
    expect(settlementAt(inputsOf(), params.finance.complianceFloor.value).refused.border).toBe(0);
  });

  it('are bound by Washington’s letter as far as they clear in dollars, so that their own police finds something', () => {
    const letter = { ...inputsOf().letter, dollar: { ...byMeasure(() => 0 as const), financial: 2 as const } };
    const idle = { ...inputsOf(), letter };
    const strict = { ...idle, spirit: { ...idle.spirit, border: all(3) } };
    expect(settlementAt(strict, 0.2).blocked.border).toBeGreaterThan(2 * settlementAt(idle, 0.2).blocked.border);
  });

  it('gain weight with their dollar business', () => {
    const [border, sea] = ['border', 'sea'] as const;
    const row = settlementAt(inputsOf(), 0.7);
    expect(row.refused[sea] / row.sought[sea]).toBeGreaterThan(row.refused[border] / row.sought[border]);
  });

  it('make Beijing’s effort on finance in 2013 count, without a letter of its own', () => {
    const world = worldOf('october-2006');
    const act = HISTORY_2006.acts.filter((one) => one.half === '2013-1' && one.act.kind === 'effort');
    expect(act).toHaveLength(1);
    const without = { ...HISTORY_2006, acts: HISTORY_2006.acts.filter((one) => !act.includes(one)) };
    const income = (history: typeof HISTORY_2006) =>
      driveHistory(world, world.params, history, shortSeed(1)).at(-1)?.outcome.stocks.budget.income ?? 0;
    expect(income(HISTORY_2006)).toBeLessThan(income(without) - 1);
  });

  it('refuse one payment in ten to three more after a finding on the country', () => {
    const exposure = params.finance.dollarExposure.border.value;
    const refusal = (steps: typeof NOTHING) =>
      100 * exposure * after((round) => ({ dollarSteps: round === 1 ? steps : NOTHING }), 2).finance.compliance;
    const more = refusal(FINDING) - refusal(NOTHING);
    expect(more).toBeGreaterThan(10);
    expect(more).toBeLessThan(30);
  });
});

describe('reputation', () => {
  const reputation = (wish: Parameters<typeof after>[0], rounds = 1) => reputationOf(after(wish, rounds).finance);

  it('falls by a finding and by published evidence, and the finding weighs more', () => {
    const quiet = reputation({});
    const shown = reputation({ published: 0.8 });
    const found = reputation({ dollarSteps: FINDING });
    expect(shown).toBeLessThan(quiet - 3);
    expect(found).toBeLessThan(shown - 3);
  });

  it('is mended by a rescission only in part', () => {
    const start = reputationOf(stocks.finance);
    const released = reputation(
      (round) => ({ dollarSteps: round === 1 ? FINDING : { ...NOTHING, rescission: round === 2 } }),
      2,
    );
    const kept = reputation((round) => ({ dollarSteps: round === 1 ? FINDING : NOTHING }), 2);
    expect(released).toBeGreaterThan(kept);
    expect(released).toBeLessThan(start - 5);
  });

  it('outlasts fear', () => {
    const once = (round: number) => ({ dollarSteps: round === 1 ? FINDING : NOTHING });
    const first = after(once, 1).finance;
    const later = after(once, 9).finance;
    const quiet = after({}, 9).finance;
    const fearLeft = (later.fear - quiet.fear) / (first.fear - after({}, 1).finance.fear);
    const taintLeft =
      (reputationOf(quiet) - reputationOf(later)) / (reputationOf(after({}, 1).finance) - reputationOf(first));
    expect(taintLeft).toBeGreaterThan(2 * fearLeft);
  });

  it('makes banks refuse more for the same fear', () => {
    const tainted = { ...stocks, finance: { ...stocks.finance, reputation: 30 } };
    const next = (from: typeof stocks) => step(params, from, inputsOf(), stream(shortSeed(1), 1)).stocks.finance;
    expect(next(tainted).compliance).toBeGreaterThan(next(stocks).compliance + 0.1);
  });

  it('stays unknown where a game of older rules has none, and banks act on fear alone', () => {
    const { reputation: _, ...older } = stocks.finance;
    const { finance } = step(
      params,
      { ...stocks, finance: older },
      inputsOf({ dollarSteps: FINDING }),
      stream(shortSeed(1), 1),
    ).stocks;
    expect(Object.hasOwn(finance, 'reputation')).toBe(false);
    expect(finance.compliance).toBeGreaterThan(stocks.finance.compliance);
  });
});

// What a letter does without enforcement: the sentence of the rulebook, in every built-in world. Pyongyang's spending is
// held, so that the difference is the letter's and not an answer to it.
describe.each(['january-2016', 'october-2006', 'after-the-panel-2024'])('a letter without effort in %s', (id) => {
  const world = worldOf(id);
  const income = (wish: Parameters<typeof inputsOf>[0], finding = false): number => {
    let now = world.stocks;
    let sum = 0;
    for (let round = 1; round <= 8; round++) {
      const dollarSteps = { ...NOTHING, finding: finding && round === 1, penalty: finding && round > 1 && round < 6 };
      const inputs = { ...inputsOf(wish), dollarSteps };
      now = step(world.params, now, inputs, stream(shortSeed(3), round)).stocks;
      sum += now.budget.income;
    }
    return sum / 8;
  };
  const FULL = byMeasure(() => 4 as const);
  const free = income({});
  const lost = (one: number) => 1 - one / free;

  it('does little, more with a finding and penalties, and most if it is enforced', () => {
    const letter = lost(income({ letter: FULL }));
    const feared = lost(income({ letter: FULL }, true));
    const enforced = lost(income({ letter: FULL, effort: all(3) }));
    expect(letter).toBeGreaterThan(0);
    expect(letter).toBeLessThan(0.1);
    expect(feared).toBeGreaterThan(letter + 0.02);
    expect(enforced).toBeGreaterThan(feared + 0.1);
  });
});
