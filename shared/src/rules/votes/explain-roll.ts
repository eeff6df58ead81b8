import type { RollCall } from '../../terms/resolution.ts';
import type { Vote } from '../../terms/vocabulary.ts';
import { countVotes, VETO_SEATS } from './count-votes.ts';

/** From this many votes on, a result beside the count is worth a sentence. */
const WORTH_A_WORD = 2;

/** Why a roll came out otherwise than everybody could expect. */
export interface RollSurprise {
  /** Votes in favour out of fifteen, as expected and as cast. */
  readonly expected: number;
  readonly got: number;
  /** The seats that were counted as a yes and did not say it. */
  readonly seats: readonly { readonly seat: 'us' | 'china'; readonly vote: Vote }[];
  /** The pen's vote, if it did not stand behind its own text. */
  readonly pen: Vote | null;
  /** How many of the thirteen decided otherwise than counted; negative where fewer said yes. */
  readonly doubtful: number;
}

/** Why a roll was a surprise; `null` if it was none, or if its game did not keep what was expected. */
export function explainRoll(roll: RollCall): RollSurprise | null {
  if (roll.expected === undefined) return null;
  const expected = Math.round(roll.expected.yes);
  const got = countVotes(roll, 'yes');
  if (Math.abs(got - expected) < WORTH_A_WORD) return null;
  const seats = VETO_SEATS.map((seat) => ({ seat, vote: roll.votes[seat] })).filter(({ vote }) => vote !== 'yes');
  return {
    expected,
    got,
    seats,
    pen: roll.votes.un === 'yes' ? null : roll.votes.un,
    doubtful: got - expected + seats.length,
  };
}
