import { exp, square } from '../../lib/portable-math.ts';
import type { AimWord } from '../../terms/observation.ts';
import type { AimData, AimId, Scenario } from '../../terms/scenario.ts';
import { breakoutOf } from '../aim-functions.ts';
import type { AimEvidence } from './evidence.ts';
import { expectedMeasure } from './expected-measure.ts';

/** What a seat may expect of one of its aims: its score at the end with one standard error, and the chance of half of it. */
export interface Outlook {
  /** Expected score, 0-100. */
  readonly mean: number;
  readonly sd: number;
  /** Chance (0-1) that the aim comes to 50 of 100 points or more. */
  readonly chance: number;
}

/** How the score of an aim usually differs from what is expected, points: at any time, and for each round to come. */
interface Course {
  readonly level: number;
  readonly drift: number;
  /** What cannot be known even in the last round, and what each round to come adds, as standard errors. */
  readonly now: number;
  readonly perRound: number;
}

/** Our estimates from 300 games of bots of January 2016: mean and spread of score at the end less score expected. */
const COURSES: Readonly<Record<AimId, Course>> = {
  'programme-delayed': { level: -5.6, drift: -0.0, now: 13.8, perRound: 10.0 },
  'revenue-denied': { level: 5.3, drift: 0.0, now: 12.5, perRound: 0.5 },
  peace: { level: -1.8, drift: 1.7, now: 3.5, perRound: 4.0 },
  coalition: { level: 1.7, drift: 0.8, now: 2.0, perRound: 2.2 },
  mandate: { level: 4.4, drift: -1.5, now: 9.4, perRound: 2.0 },
  'stable-border': { level: 4.4, drift: -1.9, now: 2.0, perRound: 1.0 },
  'no-build-up': { level: -4.1, drift: -1.6, now: 11.6, perRound: 5.6 },
  trade: { level: 0.4, drift: -0.1, now: 2.0, perRound: 0.5 },
  standing: { level: -5.2, drift: 2.5, now: 11.0, perRound: 3.2 },
  'credibility-unity': { level: 1.6, drift: -1.9, now: 2.0, perRound: 4.3 },
  'non-proliferation': { level: -12.5, drift: 1.0, now: 7.2, perRound: 7.8 },
  'welfare-access': { level: 0.4, drift: 0.2, now: 5.5, perRound: 3.1 },
  'ruling-circle': { level: 1.1, drift: -0.4, now: 2.0, perRound: 2.2 },
  deterrent: { level: 3.2, drift: -1.5, now: 2.0, perRound: 4.2 },
  'hard-currency': { level: -5.8, drift: 2.3, now: 2.0, perRound: 6.4 },
  autonomy: { level: 0.8, drift: -0.3, now: 2.0, perRound: 0.5 },
};

/** Aims that a programme beyond the breakout line reduces. */
const BROKEN_BY_BREAKOUT: ReadonlySet<AimId> = new Set(['mandate', 'no-build-up', 'standing', 'non-proliferation']);
/** How much wider the line is for somebody who has only estimates of the programme, index points. */
const UNSURE = 5;
/** Chance for each round to come that a clash or a collapse takes everybody's aims with it: our estimate. */
const CALAMITY = 0.008;

/** What a seat may expect of an aim at the end; `null` while it has nothing to go by. */
export function outlookOf(data: AimData, seen: AimEvidence, scenario: Scenario): Outlook | null {
  const course = COURSES[data.aim];
  const mean = unbounded(data, course, seen, scenario);
  if (mean === null) return null;
  const sd = Math.sqrt(square(course.now) + seen.left * square(course.perRound));
  return {
    mean: bounded(mean),
    sd,
    chance: (1 - CALAMITY * seen.left) / (1 + exp((-1.702 * (mean - HALF)) / sd)),
  };
}

/** The expected score of an aim at the end (0-100), as in its outlook; `null` while a seat has nothing to go by. */
export function expectedScore(data: AimData, seen: AimEvidence, scenario: Scenario): number | null {
  const mean = unbounded(data, COURSES[data.aim], seen, scenario);
  return mean === null ? null : bounded(mean);
}

const bounded = (score: number): number => Math.min(100, Math.max(0, score));

/** The expected score before it is cut to its scale. */
function unbounded(
  { aim, anchor }: AimData,
  { level, drift }: Course,
  seen: AimEvidence,
  scenario: Scenario,
): number | null {
  const measure = expectedMeasure(aim, seen, scenario);
  if (measure === null) return null;
  const { breakout } = scenario;
  const toll = BROKEN_BY_BREAKOUT.has(aim)
    ? breakout.hit * breakoutOf({ line: breakout.line, width: breakout.width + UNSURE }, seen.programme.end)
    : 0;
  // Beyond its ends a scale is flat: a measure far outside is no surer than one just outside.
  const score = Math.min(115, Math.max(-15, (100 * (measure - anchor.zero)) / (anchor.hundred - anchor.zero)));
  return score - toll + level + drift * seen.left;
}

/** An aim is well met from half of its points on. */
const HALF = 50;

// A word is used a little later than it claims, so that it is right as often even where games run otherwise than expected.
const WORDS = [
  { below: 0.1, word: 'out of reach' },
  { below: 0.25, word: 'behind' },
  { below: 0.74, word: 'in the balance' },
  { below: 0.89, word: 'on course' },
] as const satisfies readonly { readonly below: number; readonly word: AimWord }[];

/** The word for a chance: what it claims is in `AIM_CLAIMS`. */
export function wordFor(chance: number): AimWord {
  for (const { below, word } of WORDS) if (chance < below) return word;
  return 'secure';
}

/**
 * The share (0-1) of aims with this word that come to half of their points or more, as the word claims: at least `least`,
 * at most `most`.
 */
export const AIM_CLAIMS: Readonly<Record<AimWord, { readonly least: number; readonly most: number }>> = {
  'out of reach': { least: 0, most: 0.15 },
  behind: { least: 0, most: 1 / 3 },
  'in the balance': { least: 0, most: 1 },
  'on course': { least: 2 / 3, most: 1 },
  secure: { least: 0.85, most: 1 },
};

/** Rounds still likely to come after one that was not the last; 1 or more. */
export function roundsLeft(
  {
    fixed,
    openFrom,
    lastChance,
    most,
  }: { readonly fixed: number | null; readonly openFrom: number; readonly lastChance: number; readonly most: number },
  round: number,
): number {
  if (fixed !== null) return Math.max(1, fixed - round);
  let left = 0;
  let open = 1;
  for (let next = round + 1; next <= Math.max(most, round + 1); next++) {
    left += open;
    if (next >= openFrom) open *= 1 - lastChance;
  }
  return left;
}
