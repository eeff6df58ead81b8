import { exp } from '../lib/portable-math.ts';
import type { DraftBlanks } from '../terms/resolution.ts';
import { VOTES_NEEDED } from '../rules/votes/votes-needed.ts';
import { expectedMembers, penShift, whipFactsOfView } from '../rules/votes/whip.ts';
import { best, type Candidate } from './choose.ts';
import type { Mind } from './mind.ts';
import { mayChange, textFacts, valueOfText, type TextFacts } from './value-text.ts';

/** The text with the highest expected value to the UN; `null` if none is better than no text or the tabled one. */
export function draftText(mind: Mind): DraftBlanks | null {
  const { view } = mind;
  const facts = textFacts(mind);
  const lying = view.public.draft?.blanks ?? null;
  const kept = lying === null ? 0 : valueOfText(mind, lying, 'un', facts) * chanceOf(mind, lying, facts, 0);
  const candidates: Candidate<DraftBlanks | null>[] = [{ name: 'no text', value: null, utility: kept + 0.8 }];
  const wasVetoed = view.public.rollCalls.some(({ outcome }) => outcome === 'vetoed');
  const list = view.public.commonList.progress === 2 && !view.public.commonList.adopted;
  for (const changes of changeSets(facts)) {
    for (const exemptions of [true, false]) {
      for (const procedure of view.public.round >= 2 && !view.public.procedureAdopted ? [true, false] : [false]) {
        const blanks: DraftBlanks = { changes, exemptions, commonList: list, procedure, sunset: 4 };
        if (changes.length === 0 && !list && !exemptions && !procedure) continue;
        const worth = valueOfText(mind, blanks, 'un', facts);
        // A pen does not table a text that it would not vote for.
        if (worth < 0.2) continue;
        const name = `draft:${changes.map(({ basket, level }) => `${basket}${level}`).join('+')}:${exemptions}:${procedure}`;
        candidates.push({
          name,
          value: blanks,
          utility: worth * chanceOf(mind, blanks, facts, 0) - (wasVetoed && !exemptions ? 1.5 : 0),
        });
      }
    }
  }
  return best(candidates, mind.taste);
}

/** Changes of no basket, one or two, each raised to partial or full. */
function changeSets(facts: TextFacts): readonly DraftBlanks['changes'][] {
  const moves = ([2, 4] as const).flatMap((level) => mayChange(facts, level).map((basket) => ({ basket, level })));
  const pairs = moves.flatMap((one, index) =>
    moves
      .slice(index + 1)
      .filter((other) => other.basket !== one.basket)
      .map((other) => [one, other]),
  );
  return [[], ...moves.map((one) => [one]), ...pairs];
}

/** Chance (0-1) that a text passes with the pen's yes and some gathered members: no veto, and nine votes. */
export function chanceOf(mind: Mind, blanks: DraftBlanks, facts: TextFacts, gathered: number): number {
  const us = valueOfText(mind, blanks, 'us', facts);
  const china = valueOfText(mind, blanks, 'china', facts);
  const { mean, sd } = expectedMembers(
    mind.scenario,
    whipFactsOfView(mind.view.public),
    blanks,
    penShift(mind.scenario, 'yes'),
  );
  const needed = VOTES_NEEDED - likely(us) - likely(china);
  const carried = 1 / (1 + exp((-1.7 * (mean + gathered - needed + 0.5)) / Math.max(0.5, sd)));
  return carried * vetoless(us) * vetoless(china);
}

/** Chance (0-1) that a permanent member votes for a text of a given value to it; also the chance of no veto. */
const likely = (value: number): number => 1 / (1 + exp(-4 * value));
const vetoless = (value: number): number => 1 / (1 + exp(-3 * (value + 1.5)));
