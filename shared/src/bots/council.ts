import type { Order } from '../terms/order.ts';
import { legalOrders } from '../orders/legal-orders.ts';
import { expectedMembers, penShift, whipFactsOfView } from '../rules/votes/whip.ts';
import type { DraftBlanks } from '../terms/resolution.ts';
import { chanceOf, draftText, proposedText } from './draft.ts';
import { freePoints } from './free-points.ts';
import { isLegal, roundsLeft, type Mind } from './mind.ts';
import { planVote } from './talk/plan-vote.ts';
import { textFacts, valueOfText } from './value-text.ts';
import { wants } from './wishes.ts';

/** The pen tables a text, replaces the one that the half-year opened with, or leaves it. */
export const tableText = (mind: Mind): readonly Order[] => tabled(mind, draftText);

/** The pen tables what another has proposed, if it likes it as well as what lies there. */
export const tableProposed = (mind: Mind): readonly Order[] => tabled(mind, proposedText);

function tabled(mind: Mind, choose: (mind: Mind) => DraftBlanks | null): readonly Order[] {
  const { view } = mind;
  if (view.seat !== 'un' || !mind.may('table-text') || view.public.voted.length > 0) return [];
  const blanks = choose(mind);
  if (blanks === null || !isLegal(mind, { kind: 'table-text', blanks })) return [];
  return [{ kind: 'table-text', blanks }];
}

/**
 * The vote on the tabled text, by its value and any promise. Bots vote as the negotiation closes: an earlier vote would
 * prevent a human pen from replacing the text.
 */
export function castVote(mind: Mind): readonly Order[] {
  const { draft } = mind.view.public;
  const plan = planVote(mind);
  if (draft === null || plan === null || mind.view.ownVote !== null) return [];
  const gathered = plan.vote === 'yes' ? gatherVotes(mind) : [];
  return mind.may('cast-vote') ? [...gathered, { kind: 'cast-vote', text: draft.id, vote: plan.vote }] : gathered;
}

/** Opportunity cost of a point of staff time for one half-year, points of score. */
const STAFF = 0.4;

/** Win the closest members if an important text lacks a few votes. */
function gatherVotes(mind: Mind): readonly Order[] {
  const { view, taste } = mind;
  const { draft } = view.public;
  if (view.seat !== 'un' || draft === null || !mind.may('gather-votes')) return [];
  const facts = textFacts(mind);
  const worth = valueOfText(mind, draft.blanks, 'un', facts) + taste.of(`gather:${draft.id}`);
  const value = (votes: number): number => worth * chanceOf(mind, draft.blanks, facts, votes) - STAFF * votes;
  const best = [0, 1, 2, 3].reduce((most, one) => (value(one) > value(most) ? one : most));
  const votes = Math.max(best, votesToAll(mind));
  const order = { kind: 'gather-votes', votes } as const;
  if (votes === 0) return [];
  const freed = freePoints(mind, votes);
  return freed === null || view.gathered + votes > 3 ? [] : [...freed, order];
}

/** Members still missing for unanimity, if the bot's private aim is unanimous texts and can still be reached. */
function votesToAll(mind: Mind): number {
  const { view, scenario, wish } = mind;
  const { draft, rollCalls } = view.public;
  if (draft === null || wish?.condition.kind !== 'unanimous-texts') return 0;
  const had = rollCalls.filter(({ members }) => members.yes === scenario.members.length).length;
  // An aim that is already reached, or no longer reachable, is not worth any work.
  if (had >= wish.condition.atLeast || had + roundsLeft(mind) < wish.condition.atLeast) return 0;
  const shift = penShift(scenario, 'yes');
  const { mean } = expectedMembers(scenario, whipFactsOfView(view.public), draft.blanks, shift);
  const missing = Math.ceil(scenario.members.length - mean);
  return missing <= 2 ? Math.max(0, missing) : 0;
}

/** Tick the families with exporters in this seat's country, once work on the list has started. */
export function tickFamilies(mind: Mind): readonly Order[] {
  const { view, scenario } = mind;
  const capital = view.capital.mandate ?? view.capital.room ?? view.capital.credibility ?? 50;
  const least = wants(mind, 'list-filled') ? 30 : view.seat === 'china' ? 45 : 61;
  if (!mind.may('tick-family') || capital < least || view.public.commonList.progress === 0) return [];
  const option = legalOrders(view, scenario, 'tick-family').find(
    ({ order, rejection }) => rejection === null && order.kind === 'tick-family' && order.ticked,
  );
  return option === undefined ? [] : [option.order];
}
