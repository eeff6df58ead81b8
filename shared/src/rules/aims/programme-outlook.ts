import { oncePer } from '../../lib/once-per.ts';
import { square } from '../../lib/portable-math.ts';
import { programmePace } from '../../model/expectations.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { AimEvidence } from './evidence.ts';

/** Gain of the programme in a half-year of the reference course, index points: its funding and its milestones. */
export const referenceGain = oncePer(({ params, baselineSpending }: Scenario): number => {
  const p = params.programme;
  const milestone = baselineSpending.programme >= p.milestoneChips.value ? p.milestoneGain.value : 0;
  return programmePace(params, baselineSpending.programme, 1, 0) + milestone / p.milestoneRounds.value;
});

/** Share of the reference gain that is likely under sanctions, before anything is measured: our estimate. */
const USUAL = 0.8;
/** How far a programme's pace differs from the usual one, and how far it wanders, points a half-year: our estimates. */
const PACE_SPREAD = 1.2;
const PACE_WANDERS = 0.5;

/**
 * The programme at the end as a seat may expect it, and on the reference course. Without measurements of its own it goes
 * by the usual pace and the freezes it knows of; imagery moves it as far as its error allows.
 */
export function programmeAtEnd(
  { rounds, left }: Pick<AimEvidence, 'rounds' | 'left'>,
  scenario: Scenario,
): AimEvidence['programme'] {
  const start = scenario.stocks.programme.index;
  const gain = referenceGain(scenario);
  const bite = scenario.params.programme.freezeBite.value;
  const freeze = rounds.at(-1)?.freeze ?? 0;
  let usual = 0;
  for (const round of rounds) usual += USUAL * gain * (1 - bite * round.freeze);
  const seen = paceSeen(rounds, start);
  const prior = rounds.length === 0 ? USUAL * gain : usual / rounds.length;
  const priorWeight = 1 / square(PACE_SPREAD);
  const pace =
    seen === null ? prior : (prior * priorWeight + seen.pace / seen.variance) / (priorWeight + 1 / seen.variance);
  // What is frozen now will hardly move; what is not goes on as it did.
  const future = freeze > 0 ? Math.min(pace, USUAL * gain * (1 - bite * freeze)) : Math.max(pace, USUAL * gain * 0.5);
  return {
    start,
    end: Math.max(start - 10, start + rounds.length * pace + left * future),
    baseline: start + (rounds.length + left) * gain,
  };
}

/** The pace that fits what was measured of a programme of known start, with its variance; `null` without a figure. */
function paceSeen(
  rounds: AimEvidence['rounds'],
  start: number,
): { readonly pace: number; readonly variance: number } | null {
  let weighed = 0;
  let weight = 0;
  let age = 0;
  for (const { estimates } of rounds) {
    const figure = estimates.programme;
    age += 1;
    if (figure === undefined) continue;
    const precision = 1 / square(Math.max(0.5, figure.sd));
    weighed += age * (figure.mean - start) * precision;
    weight += square(age) * precision;
  }
  return weight === 0 ? null : { pace: weighed / weight, variance: 1 / weight + square(PACE_WANDERS) };
}
