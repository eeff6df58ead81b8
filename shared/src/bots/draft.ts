import { exp } from '../lib/portable-math.ts';
import type { DraftBlanks } from '../terms/resolution.ts';
import { VOTES_NEEDED } from '../rules/votes/votes-needed.ts';
import { panelTextOpensIn } from '../orders/table-text/order.ts';
import { absentNoes } from '../rules/votes/absent-vetoes.ts';
import { expectedMembers, penShift, whipFactsOfView } from '../rules/votes/whip.ts';
import { best, type Candidate } from './choose.ts';
import { isSameJson } from '../lib/same-json.ts';
import type { TemperamentId } from '../terms/temperament-id.ts';
import type { Mind } from './mind.ts';
import { recentTest } from './readings.ts';
import { mayChange, mayLower, textFacts, valueOfText, type TextFacts } from './value-text.ts';

/** The text with the highest expected value to the UN; `null` if none is better than no text or the tabled one. */
export function draftText(mind: Mind): DraftBlanks | null {
  const { view } = mind;
  const facts = textFacts(mind);
  const lying = view.public.draft?.blanks ?? null;
  const kept = lying === null ? 0 : valueOfText(mind, lying, 'un', facts) * chanceOf(mind, lying, facts, 0);
  const candidates: Candidate<DraftBlanks | null>[] = [{ name: 'no text', value: null, utility: kept + 0.8 }];
  const wasVetoed = view.public.rollCalls.some(({ outcome }) => outcome === 'vetoed');
  const onRecord = recentTest(view, 1) === 'none' ? UNTESTED : TESTED;
  for (const [name, blanks] of candidateTexts(mind, facts)) {
    const worth = valueOfText(mind, blanks, 'un', facts);
    // A pen does not table a text that it would not vote for.
    if (worth < LEAST) continue;
    if (absentNoes(mind.scenario, view.public, blanks).length > 0) {
      if (isRenewal(blanks)) candidates.push({ name: 'on the record', value: blanks, utility: onRecord });
      continue;
    }
    const utility =
      worth * chanceOf(mind, blanks, facts, 0) - (wasVetoed && !blanks.exemptions ? 1.5 : 0) + hand(mind, name, blanks);
    candidates.push({ name, value: blanks, utility });
  }
  return best(candidates, mind.taste);
}

/** How far pens differ in what they like to table, points; and how far one pen does from game to game. */
const HAND = 0.5;
const MOOD = 1.2;

/** What a pen puts into a text beyond its worth: its temperament, and what differs from one game to another. */
function hand({ temper, taste }: Mind, name: string, blanks: DraftBlanks): number {
  const likes: Readonly<Partial<Record<TemperamentId, boolean>>> = {
    enforcer: blanks.changes.some(
      ({ basket, level }) => level === 4 && (basket === 'programme' || basket === 'finance'),
    ),
    'free-rider': blanks.changes.length <= 1,
    dealer: blanks.exemptions,
    legalist: blanks.procedure || blanks.commonList,
  };
  return (likes[temper.id] === true ? HAND : 0) + MOOD * taste.draw(name);
}

/** A text that another seat proposed in this half-year and that the pen would rather table than what lies there. */
export function proposedText(mind: Mind): DraftBlanks | null {
  const { view } = mind;
  const facts = textFacts(mind);
  const worth = (blanks: DraftBlanks): number =>
    valueOfText(mind, blanks, 'un', facts) * chanceOf(mind, blanks, facts, 0);
  const lying = view.public.draft?.blanks ?? null;
  let chosen: DraftBlanks | null = null;
  let most = lying === null ? LEAST : worth(lying) - YIELDS;
  for (const { round, from, act } of view.messages) {
    if (round !== view.public.round || from === view.seat) continue;
    if (act?.kind !== 'propose' || act.proposal.kind !== 'text') continue;
    const { blanks } = act.proposal;
    if (isSameJson(blanks, lying) || valueOfText(mind, blanks, 'un', facts) < LEAST || worth(blanks) <= most) continue;
    most = worth(blanks);
    chosen = blanks;
  }
  return chosen;
}

/** Least worth of a text that a pen tables, and what it gives up for one that another asks for, points. */
const LEAST = 0.2;
const YIELDS = 0.5;

/**
 * Worth of a renewal that will be vetoed: the pen has a veto put on the record, as in March 2024, sooner after a test.
 */
const UNTESTED = 0.2;
const TESTED = 0.8;

/** Whether a text does nothing but give the Panel its mandate. */
const isRenewal = ({ panel, changes, commonList, procedure }: DraftBlanks): boolean =>
  panel === true && changes.length === 0 && !commonList && !procedure;

/** The texts among which a pen chooses, by name. */
function* candidateTexts(mind: Mind, facts: TextFacts): Generator<readonly [string, DraftBlanks]> {
  const { public: seen } = mind.view;
  const commonList = seen.commonList.progress === 2 && !seen.commonList.adopted;
  const procedures = seen.round >= 2 && !seen.procedureAdopted ? [true, false] : [false];
  const panels = facts.needsMandate && seen.round >= panelTextOpensIn(mind.scenario) ? [true, false] : [false];
  for (const changes of changeSets(facts)) {
    // Without a letter to end, a sunset says nothing.
    for (const sunset of changes.length === 0 ? (['none'] as const) : (['none', 4] as const)) {
      for (const exemptions of [true, false]) {
        for (const procedure of procedures) {
          for (const panel of panels) {
            if (changes.length === 0 && !commonList && !exemptions && !procedure && !panel) continue;
            const moves = changes.map(({ basket, level }) => `${basket}${level}`).join('+');
            yield [
              `draft:${moves}:${exemptions}:${procedure}`,
              { changes, exemptions, commonList, procedure, panel, sunset },
            ];
          }
        }
      }
    }
  }
}

/** Changes of no basket, one or two, each raised to partial or full; or one lowered a step or to none. */
function changeSets(facts: TextFacts): readonly DraftBlanks['changes'][] {
  const moves = ([2, 4] as const).flatMap((level) => mayChange(facts, level).map((basket) => ({ basket, level })));
  const lower = ([0, 2] as const).flatMap((level) => mayLower(facts, level).map((basket) => ({ basket, level })));
  const pairs = moves.flatMap((one, index) =>
    moves
      .slice(index + 1)
      .filter((other) => other.basket !== one.basket)
      .map((other) => [one, other]),
  );
  return [[], ...[...moves, ...lower].map((one) => [one]), ...pairs];
}

/** Chance (0-1) that a text passes with the pen's yes and some gathered members: no veto, and nine votes. */
export function chanceOf(mind: Mind, blanks: DraftBlanks, facts: TextFacts, gathered: number): number {
  const { scenario, view } = mind;
  if (absentNoes(scenario, view.public, blanks).length > 0) return 0;
  const us = valueOfText(mind, blanks, 'us', facts);
  const china = valueOfText(mind, blanks, 'china', facts);
  const { mean, sd } = expectedMembers(scenario, whipFactsOfView(view.public), blanks, penShift(scenario, 'yes'));
  const needed = VOTES_NEEDED - likely(us) - likely(china);
  const carried = 1 / (1 + exp((-1.7 * (mean + gathered - needed + 0.5)) / Math.max(0.5, sd)));
  return carried * vetoless(us) * vetoless(china);
}

/** Chance (0-1) that a permanent member votes for a text of a given value to it; also the chance of no veto. */
const likely = (value: number): number => 1 / (1 + exp(-4 * value));
const vetoless = (value: number): number => 1 / (1 + exp(-3 * (value + 1.5)));
