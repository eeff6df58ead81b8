import { precheck } from '../orders/precheck.ts';
import { clashRisk, testTension } from '../model/expectations.ts';
import type { Reason } from '../terms/act.ts';
import type { Choice } from '../terms/mind-note.ts';
import { TESTS, type TestKind } from '../terms/vocabulary.ts';
import { best, type Candidate } from './choose.ts';
import { pressureOn, worthOfTest } from './dprk-price.ts';
import type { Mind } from './mind.ts';
import { frozenShare, hasPromisedNotTo } from './readings.ts';
import { wordFor } from './talk/word-weight.ts';
import { valueOfPromises } from './value-terms.ts';

/** Cost of a clash in points, times the half-years in which a test keeps tension up. */
const CLASH = 130;
/** The choice is for one half-year of many, so its value is scaled to that of the levers. */
const SCALE = 4;
/** Cost of an open breach of a promise, points, for one to whom the future is worth most: nobody buys such a word again. */
const BREACH = 3;

/** Share of the worth of its word in talk that Pyongyang weighs in one half-year. */
const SAID = 0.5;

/** The test of a half-year, and what was weighed. */
export interface TestChoice {
  readonly test: TestKind;
  readonly choice: Choice;
}

/**
 * The test that Pyongyang conducts: it rallies and teaches, answers pressure and raises the price of quiet; a promise,
 * what a test would void, and high tension count against it.
 */
export function weighTests(mind: Mind): TestChoice {
  const candidates: readonly Candidate<TestKind>[] = TESTS.filter((test) => isPossible(mind, test)).map((test) => ({
    name: `test:${test}`,
    value: test,
    utility: SCALE * pointsOf(mind, test),
  }));
  const test = best(candidates, mind.taste) ?? 'none';
  const weighed = candidates.map(({ value, utility }) => ({ option: value, points: utility / SCALE }));
  return { test, choice: { about: 'test', basket: null, weighed, chosen: test, reason: reasonFor(mind, test) } };
}

/** The test that Pyongyang conducts as things stand. */
export const chooseTest = (mind: Mind): TestKind => weighTests(mind).test;

/** Whether a test is ready; chips that still lie elsewhere in the docket can be taken for it. */
function isPossible({ view, scenario }: Mind, test: TestKind): boolean {
  const refused = precheck(view, scenario, { kind: 'conduct-test', test });
  return refused === null || refused.code === 'over-budget';
}

/** Points of Pyongyang's score that a test in this half-year is expected to bring. */
function pointsOf(mind: Mind, test: TestKind): number {
  if (test === 'none') return 0;
  const { view, scenario, temper } = mind;
  const { params } = scenario;
  const { tensionDrift, tensionAnchor } = params.diplomacy;
  const now = view.public.record.at(-1)?.tension ?? scenario.stocks.diplomacy.tension;
  // Tension without a test: it declines on its own, and a letter in force keeps some of it up.
  const calm = now + tensionDrift.value * (tensionAnchor.value - now) + 2;
  const brink = clashRisk(params, calm + testTension(params, test)) - clashRisk(params, calm);
  const broken = isBound(mind, test) ? BREACH * (0.5 + temper.patience) : 0;
  const said = SAID * wordFor(mind, { kind: 'conduct-test', test });
  return worthOfTest(mind, test) - CLASH * brink - valueOfPromises(mind, 'while-no-test') - broken + said;
}

/** A moratorium on missiles covers the long-range ones; a freeze covers every test. */
const isBound = ({ view }: Mind, test: Exclude<TestKind, 'none'>): boolean =>
  frozenShare(view) > 0 ||
  hasPromisedNotTo(view, 'dprk', test) ||
  (test === 'long-range' && hasPromisedNotTo(view, 'dprk', 'missile'));

function reasonFor(mind: Mind, test: TestKind): Reason {
  if (test !== 'none') return { code: pressureOn(mind) > 0.3 ? 'pressure' : 'gains' };
  if (isBound(mind, 'missile') || isBound(mind, 'nuclear') || isBound(mind, 'long-range'))
    return { code: 'already-bound' };
  return { code: 'costs-income' };
}
