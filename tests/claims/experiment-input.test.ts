import { describe, expect, it } from 'vitest';
import { parseExperiment } from '../../shared/src/experiments/experiment.ts';
import type { ExperimentProblem, ExperimentInput } from '../../shared/src/experiments/experiment.ts';
import { runExperiment } from '../../shared/src/experiments/run-experiment.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';

// An experiment is untrusted input: its problems are reported by path, and nothing runs.

const GOOD: ExperimentInput = {
  id: 'mine',
  statement: 'Bans cut trade.',
  design: 'Everything against nothing.',
  mechanisms: ['trade'],
  rounds: 2,
  n: 20,
  arms: { banned: { senders: { letters: 'everything' } }, free: { senders: { letters: 'none' } } },
  conditions: [
    {
      says: 'Recorded trade',
      variable: 'trade.recorded',
      effect: { banned: 1, free: -1 },
      unit: 'US$ million',
      rule: { kind: 'below', bound: 0 },
    },
  ],
};
const CONDITION = GOOD.conditions[0];

/** The problems of the first step, parsing or running, that fails. */
function problemsOf(wish: unknown): readonly ExperimentProblem[] {
  const parsed = parseExperiment(wish);
  if (!parsed.ok) return parsed.error;
  const seeds: number[] = [];
  const result = runExperiment(parsed.value, { scenario: january2016 }, { onWorld: (done) => seeds.push(done) > 0 });
  if (result.ok) return [];
  expect(seeds, 'a refused experiment runs no seed').toEqual([]);
  return result.error;
}

const withCondition = (change: object): unknown => ({ ...GOOD, conditions: [{ ...CONDITION, ...change }] });
const withBanned = (change: object): unknown => ({ ...GOOD, arms: { ...GOOD.arms, banned: change } });

describe('an experiment', () => {
  it('that is valid runs', () => {
    expect(problemsOf(GOOD)).toEqual([]);
  });

  it('with an unknown variable is rejected with its path and similar names', () => {
    const [problem] = problemsOf(withCondition({ variable: 'citizens.wellfare' }));
    expect(problem).toMatchObject({ code: 'unknown-variable', path: 'conditions.0.variable' });
    expect(problem?.sentence).toContain('"citizens.wellfare"');
    expect(problem?.sentence).toContain('citizens.welfare');
  });

  it('with an unknown arm in its effect is rejected with the known arms', () => {
    const [problem] = problemsOf(withCondition({ effect: { banned: 1, empty: -1 } }));
    expect(problem).toMatchObject({ code: 'unknown-arm', path: 'conditions.0.effect.empty' });
    expect(problem?.sentence).toContain('banned, free');
  });

  it('with an unknown parameter or stock is rejected with the path', () => {
    expect(problemsOf(withBanned({ params: { 'trade.rerouteShares': 0.1 } }))).toMatchObject([
      { code: 'unknown-parameter', path: 'banned.params.trade.rerouteShares' },
    ]);
    expect(problemsOf(withBanned({ start: { 'circle.loyalties': 10 } }))).toMatchObject([
      { code: 'unknown-stock', path: 'banned.start.circle.loyalties' },
    ]);
  });

  it.each([
    ['fewer than twenty seeds', { ...GOOD, n: 19 }, 'n'],
    ['a share of a seed', { ...GOOD, n: 20.5 }, 'n'],
    ['no condition', { ...GOOD, conditions: [] }, 'conditions'],
    ['an unknown mechanism', { ...GOOD, mechanisms: ['magic'] }, 'mechanisms.0'],
    ['no half-year', { ...GOOD, rounds: 0 }, 'rounds'],
    ['an unknown package', withBanned({ senders: { letters: 'all' } }), 'arms.banned.senders.letters'],
    ['an effort beyond the scale', withBanned({ senders: { effort: 4 } }), 'arms.banned.senders.effort'],
    ['more chips than there are', withBanned({ regime: { circle: 9 } }), 'arms.banned.regime.circle'],
    ['a chance above one', withBanned({ params: { 'circle.hazardMax': 2 } }), 'banned.params.circle.hazardMax'],
    ['a chip of nothing', withBanned({ params: { 'budget.chip': 0 } }), 'banned.params.budget.chip'],
    ['a rule without a bound', withCondition({ rule: { kind: 'above' } }), 'conditions.0.rule.bound'],
    ['half-years that are not run', withCondition({ rounds: [1, 3] }), 'conditions.0.rounds'],
    ['half-years in the wrong order', withCondition({ rounds: [2, 1] }), 'conditions.0.rounds'],
  ])('with %s is malformed, by path', (_, wish, path) => {
    const problems = problemsOf(wish);
    expect(problems.map((one) => [one.code, one.path])).toContainEqual(['malformed', path]);
    for (const { sentence } of problems) expect(sentence.length).toBeGreaterThan(5);
  });

  it('with several problems is rejected with all of them at once', () => {
    const wish = { ...GOOD, arms: { ...GOOD.arms, banned: { params: { nothing: 1 }, start: { nobody: 1 } } } };
    expect(problemsOf(wish).map(({ code }) => code)).toEqual(['unknown-parameter', 'unknown-stock']);
  });

  it('changes only what an arm specifies', () => {
    const parsed = parseExperiment({ ...GOOD, base: { senders: { effort: 3 } } });
    expect(parsed.ok && parsed.value.arms['banned']?.senders).toEqual({ letters: 'everything' });
  });
});
