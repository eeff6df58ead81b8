import { clashRisk, testTension } from '../model/expectations.ts';
import { TESTS, type TestKind } from '../terms/vocabulary.ts';
import { best } from './choose.ts';
import { isLegal, type Mind } from './mind.ts';
import { frozenShare, hasPromisedNotTo } from './readings.ts';

/** Value of a test in points of its own score: rally and learning, less the chips and the response. */
const WORTH: Readonly<Record<TestKind, number>> = { none: 0, missile: 0.55, 'long-range': 0.9, nuclear: 0.85 };
/** Cost of a clash in points, over the half-years in which a test keeps tension up. */
const CLASH = 65;
/** The choice is for one half-year of many, so its value is scaled to that of the levers. */
const SCALE = 4;

/**
 * The test that Pyongyang conducts: it rallies and teaches, but a promise, a freeze or high tension count against it.
 */
export function chooseTest(mind: Mind): TestKind {
  const { view, scenario, taste } = mind;
  const { params } = scenario;
  const last = view.public.record.at(-1);
  const { tensionDrift, tensionAnchor } = params.diplomacy;
  const now = last?.tension ?? scenario.stocks.diplomacy.tension;
  // Tension without a test: it declines on its own, and a letter in force keeps some of it up.
  const calm = now + tensionDrift.value * (tensionAnchor.value - now) + 2;
  const answered = view.public.rollCalls.some(
    ({ outcome, text }) => outcome === 'adopted' && text.round === view.public.round,
  );
  const candidates = TESTS.filter(
    (test) => test === 'none' || (!isBound(mind, test) && isLegal(mind, { kind: 'conduct-test', test })),
  ).map((test) => {
    const brink = clashRisk(params, calm + testTension(params, test)) - clashRisk(params, calm);
    const worth = WORTH[test] * (answered ? 1.2 : 1) - CLASH * brink;
    return { name: `test:${test}`, value: test, utility: SCALE * worth };
  });
  return best(candidates, taste) ?? 'none';
}

/** A moratorium on missiles covers the long-range ones; a freeze covers every test. */
const isBound = ({ view }: Mind, test: Exclude<TestKind, 'none'>): boolean =>
  frozenShare(view) > 0 ||
  hasPromisedNotTo(view, 'dprk', test) ||
  (test === 'long-range' && hasPromisedNotTo(view, 'dprk', 'missile'));
