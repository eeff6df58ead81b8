import { testStep } from '../model/expectations.ts';
import type { TestKind } from '../terms/vocabulary.ts';
import { aimWeight } from './aim-weight.ts';
import { missingChips } from './dprk-burden.ts';
import { roundsLeft, type Mind } from './mind.ts';
import { recentTest } from './readings.ts';

// What a test is worth to Pyongyang, and so what it asks for not conducting one.

/** Value of a test in points of its own score: rally and learning, less the chips and the response. */
const WORTH: Readonly<Record<TestKind, number>> = { none: 0, missile: 0.55, 'long-range': 0.9, nuclear: 0.85 };
/** Value of answering pressure, points for a nuclear test under the hardest pressure: who gives way once is pressed again. */
const ANSWER = 0.6;
/** Value of showing what a moratorium would be for, points for a nuclear test: quiet that costs nobody sleep is cheap. */
const PRICE = 0.7;
/** Half-years after which a test is forgotten in the price of quiet, and that must be left to earn the price. */
const FORGOTTEN = 3;
/** Chips of income withheld that count as the hardest pressure. */
const HARD = 3;
/** Share of the worth of a test that Pyongyang asks for each half-year of not conducting it, by kind. */
const ASKED = { missile: 1, 'long-range': 0.6, nuclear: 0.4 } as const;

/** Pressure on Pyongyang, 0 to 1.5: income that restrictions take, and a text adopted in this half-year. */
export function pressureOn(mind: Mind): number {
  const { rollCalls, round } = mind.view.public;
  const isAnswered = rollCalls.some(({ outcome, text }) => outcome === 'adopted' && text.round === round);
  return Math.min(1, missingChips(mind) / HARD) + (isAnswered ? 0.5 : 0);
}

/** Points that a test is worth to Pyongyang now, before what it would lose by it. */
export function worthOfTest(mind: Mind, test: TestKind): number {
  if (test === 'none') return 0;
  const isForgotten = recentTest(mind.view, FORGOTTEN) === 'none' && roundsLeft(mind) > FORGOTTEN;
  const loud = testStep(test) / 3;
  const answer = loud * (ANSWER * pressureOn(mind) + (isForgotten ? PRICE : 0));
  return aimWeight(mind, ['deterrent', 'ruling-circle']) * (WORTH[test] + answer);
}

/** Points that Pyongyang asks for each half-year without a test of a kind. */
export const priceOfQuiet = (mind: Mind, test: Exclude<TestKind, 'none'>): number =>
  ASKED[test] * worthOfTest(mind, test);
