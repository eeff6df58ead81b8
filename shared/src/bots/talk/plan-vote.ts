import type { Vote } from '../../terms/vocabulary.ts';
import { isSender } from '../../terms/vocabulary.ts';
import type { Mind } from '../mind.ts';
import { hasPromisedNotTo, promisesOf } from '../readings.ts';
import { scriptedRound } from '../script.ts';
import { textFacts, valueOfText, voteFor } from '../value-text.ts';
import { ownWord } from './own-word.ts';

/** The vote that a bot means to cast on the text on the table, with its worth; `null` if there is nothing to vote on. */
export function planVote(mind: Mind): { readonly vote: Vote; readonly worth: number } | null {
  const { view, taste } = mind;
  const { seat } = view;
  const { draft } = view.public;
  if (!isSender(seat) || draft === null) return null;
  const worth = valueOfText(mind, draft.blanks, seat, textFacts(mind)) + 0.4 * taste.of(`vote:${draft.id}`);
  if (view.ownVote !== null) return { vote: view.ownVote, worth };
  const scripted = scriptedRound(mind)?.vote;
  if (scripted !== undefined) return { vote: scripted, worth };
  const promised = promisesOf(view, seat).find((term) => term.kind === 'vote');
  if (promised?.kind === 'vote') return { vote: promised.vote, worth };
  const said = ownWord(view).find(({ step }) => step.kind === 'vote')?.step;
  const wished = voteFor(worth);
  // A word given in talk weighs as much as it does to such an actor; a vote that costs more than that is cast all the same.
  if (said?.kind === 'vote' && Math.abs(worth) < wordWorth(mind)) return { vote: said.vote, worth };
  return { vote: wished === 'no' && hasPromisedNotTo(view, seat, 'veto') ? 'abstain' : wished, worth };
}

/** Points of its own score that a bot gives up rather than break a word said in talk. */
export const wordWorth = ({ temper }: Pick<Mind, 'temper'>): number => 3 * (1 - temper.bluff);
