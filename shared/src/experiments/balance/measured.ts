import type { BySeat } from '../../terms/vocabulary.ts';
import type { BestReply, LeverShares } from './best-reply.ts';
import type { Spread } from './condition.ts';
import type { Payoffs } from './payoffs.ts';

type Numbers = Readonly<Record<string, number>>;

/** What was measured of a scenario as a game (model.md, section 4): scores 0-100, shares 0-1. */
export interface Measured extends Payoffs {
  readonly scenario: string;
  readonly games: number;
  readonly scores: BySeat<Spread>;
  readonly endings: Numbers;
  /** Mean score of Pyongyang by its named plan and the coalition it meets. */
  readonly plans: Readonly<Record<string, Numbers>>;
  /** Own score that a careful bot loses without the kind: mean over the seats that have it, and seat by seat. */
  readonly kindValue: Numbers;
  readonly kindValueBySeat: Readonly<Record<string, Numbers>>;
  readonly orderKindsUsed: Numbers;
  readonly careless: BySeat<number>;
  /** Share of variations by 5, 10 and 20 % in which no payoff condition has the wrong sign. */
  readonly robustness: { readonly at5: number; readonly at10: number; readonly at20: number };
  /** How often each sign was wrong, by spread. */
  readonly wrongSigns: Readonly<Record<string, Numbers>>;
  /** The same payoffs against the best fixed plan that was found in each world. */
  readonly optimising: Payoffs;
  /** Best replies to the coalitions without a bargain, and to the bargain with and without relief. */
  readonly bestReplies: readonly BestReply[];
  /** How the best replies to the coalitions without a bargain set each lever. */
  readonly leverShares: LeverShares;
}
