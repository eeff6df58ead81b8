import { exp, pow } from '../lib/portable-math.ts';
import type { Anchor, Scenario } from '../terms/scenario.ts';
import type { TestKind } from '../terms/vocabulary.ts';

// Functional forms of the aims (design review, section 3.3): they decide which bargains benefit every party.

/** Deterrent (0-1) of a programme index (0-100): concave, so that the first steps are worth the most to Pyongyang. */
export const deterrentOf = (index: number): number => Math.max(0, 1 - exp(-(index - 12) / 89));

/**
 * Exponent of the senders' threat: convex in the programme's gain, so that a freeze is worth more to them than it
 * costs.
 */
const THREAT_POWER = 1.25;

/** Delay of a programme against the baseline, percent, both from the same start; negative if it was ahead. */
export function delayOf(programme: {
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
}): number {
  const expected = programme.baseline - programme.start;
  if (expected <= 0) return 0;
  return 100 * (1 - Math.max(0, programme.end - programme.start) / expected);
}

/** Share (0-100) of the baseline's threat that was averted: a convex function of the same delay. */
export function threatAverted(programme: {
  readonly start: number;
  readonly end: number;
  readonly baseline: number;
}): number {
  const left = 1 - delayOf(programme) / 100;
  return 100 * (1 - pow(left, THREAT_POWER));
}

/** How far (0-1) the programme has crossed the breakout line: a logistic step, 0.5 at the line. */
export function breakoutOf(breakout: Pick<Scenario['breakout'], 'line' | 'width'>, index: number): number {
  return 1 / (1 + exp(-(index - breakout.line) / (breakout.width / 2)));
}

/** A raw value on the scale of its anchors, 0-100; the anchor of 0 may be above that of 100. */
export function onAnchor(anchor: Anchor, value: number): number {
  const share = (value - anchor.zero) / (anchor.hundred - anchor.zero);
  return 100 * Math.min(1, Math.max(0, share));
}

/** Welfare below which the government loses freedom of action (design review, 3.3 vii). */
const AUTONOMY_WELFARE = 48;
/**
 * The most freedom that hardship can cost, and the hardship that costs two thirds of it, points: the cost is concave.
 */
const WANT_TOLL = 16;
const WANT_SCALE = 10;
/** Freedom lost by a state that lives on gifts alone, points. */
export const GIFTS_TOLL = 10;

/** Freedom of action (0-85) at a level of citizens' welfare, before dependence on others. */
export function freedomAt(welfare: number): number {
  const want = Math.max(0, AUTONOMY_WELFARE - welfare);
  return 85 - WANT_TOLL * (1 - exp(-want / WANT_SCALE));
}

/** Points deducted from non-proliferation for each test outside the treaty. */
export const TEST_TOLL: Readonly<Record<TestKind, number>> = { none: 0, missile: 1, 'long-range': 2.5, nuclear: 6 };

/** Mean of a list; 0 when it is empty. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
