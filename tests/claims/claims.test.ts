import { describe, expect, it } from 'vitest';
import { CLAIMS, findClaim } from '../../shared/src/experiments/claims/claims.ts';
import type { Experiment, PassRule } from '../../shared/src/experiments/experiment.ts';
import { judged, type ExperimentResult } from '../../shared/src/experiments/judge.ts';
import { runExperiment, type RunWish } from '../../shared/src/experiments/run-experiment.ts';
import type { Samples } from '../../shared/src/experiments/worlds.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';

// Every claim of the essay that is a statement about the model, run as published. The verdicts are recorded here, so
// that a change of the model that changes a verdict in either direction is noticed and explained.

/** Claims that the model does not show; each has a remark for the reader. */
const NOT_SHOWN: readonly string[] = ['C4', 'C5', 'C7', 'C14', 'C18', 'C32'];
/** Claims met in the own numbers, but in fewer than half of the worlds at 20 %: the test here is of the own numbers. */
const NARROW: readonly string[] = ['C6', 'C21'];
/** Worlds in a test; the published table has more. */
const FEW = 20;

const number = (id: string): number => Number(id.slice(1));

describe('the list of claims', () => {
  it('has all of the claims C1 to C35, each once and in order', () => {
    expect(CLAIMS.map(({ id }) => number(id))).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
  });

  it('quotes the essay for each, and draws at least sixty worlds', () => {
    for (const { id, sentence, n } of CLAIMS) {
      expect(sentence?.length ?? 0, id).toBeGreaterThan(40);
      expect(n, id).toBeGreaterThanOrEqual(60);
    }
  });

  it('explains exactly the claims that are not shown', () => {
    expect(CLAIMS.filter(({ remark }) => remark !== undefined).map(({ id }) => id)).toEqual(
      [...NOT_SHOWN, ...NARROW].toSorted((a, b) => number(a) - number(b)),
    );
  });
});

function ran(claim: Experiment, wish: RunWish, firstSeed = 1): ExperimentResult {
  const result = runExperiment({ ...claim, n: FEW }, { scenario: january2016, firstSeed }, wish);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('the verdicts', () => {
  it.each(CLAIMS.map((claim) => [claim.id, claim] as const))('%s stands as recorded', (id, claim) => {
    const { holds, conditions } = ran(claim, { spreads: ['own'] });
    const failed = conditions.filter((one) => !one.holds).map(({ says, effect, rule }) => ({ says, effect, rule }));
    const isShown = !NOT_SHOWN.includes(id);
    expect({ holds, failed: isShown ? failed : [] }).toEqual({ holds: isShown, failed: [] });
  });

  it('are the same for the same seeds and differ slightly for others', () => {
    const claim = findClaim('C8');
    if (claim === null) throw new Error('C8 is missing');
    const effect = (firstSeed: number) => ran(claim, { spreads: ['own'] }, firstSeed).effect;
    expect(effect(1)).toBe(effect(1));
    expect(effect(1001)).not.toBe(effect(1));
    expect(Math.abs(effect(1001) - effect(1))).toBeLessThan(Math.abs(effect(1)) / 4);
  });
});

describe('a verdict', () => {
  const claim = findClaim('C7');
  if (claim === null) throw new Error('C7 is missing');
  const at = (share: number): Samples =>
    Array.from({ length: FEW }, (_, index) => claim.conditions.map((one) => effectThat(one.rule, index < share * FEW)));

  it('needs the own numbers and most worlds at 20 %, and counts every other spread apart', () => {
    const held = judged(
      claim,
      new Map([
        ['own', at(1)],
        ['at10', at(0.9)],
        ['at20', at(0.55)],
        ['at30', at(0.3)],
      ]),
    );
    expect(held).toMatchObject({ holds: true, worlds: { at10: 0.9, at20: 0.55, at30: 0.3 } });
    expect(
      judged(
        claim,
        new Map([
          ['own', at(1)],
          ['at20', at(0.45)],
        ]),
      ).holds,
    ).toBe(false);
    expect(
      judged(
        claim,
        new Map([
          ['own', at(0)],
          ['at20', at(1)],
        ]),
      ).holds,
    ).toBe(false);
  });

  it('is not changed by what an extension finds', () => {
    const [first] = claim.conditions;
    if (first === undefined) throw new Error('C7 has a condition');
    const failing = { ...claim, extensions: [first] };
    const samples = at(1).map((effects) => [...effects, effectThat(first.rule, false)]);
    const result = judged(
      failing,
      new Map([
        ['own', samples],
        ['at20', samples],
      ]),
    );
    expect(result.holds).toBe(true);
    expect(result.extensions).toMatchObject([{ holds: false, share: 0 }]);
  });
});

/** An effect that meets a rule, or one that does not. */
function effectThat(rule: PassRule, isMet: boolean): number {
  if (rule.kind === 'above') return rule.bound + (isMet ? 1 : -1);
  if (rule.kind === 'below') return rule.bound + (isMet ? -1 : 1);
  return isMet ? (rule.low + rule.high) / 2 : rule.high + 1;
}
