import type { PaidParts, Payer } from '../../terms/debrief-view.ts';
import type { BySeat } from '../../terms/vocabulary.ts';
import type { AimWordCounts } from './aim-words.ts';
import type { BestReply, LeverShares } from './best-reply.ts';
import type { Spread } from './condition.ts';
import type { EssayShares } from './essay.ts';
import type { Payoffs } from './payoffs.ts';

type Numbers = Readonly<Record<string, number>>;

/** Measurements of a scenario as a game (model.md, section 4): scores 0-100, shares 0-1. */
export interface Measured extends Payoffs {
  readonly scenario: string;
  readonly games: number;
  readonly scores: BySeat<Spread>;
  readonly endings: Numbers;
  /** Shares of rows, half-years or games of bots in which the essay's observations are made. */
  readonly essay: EssayShares;
  /** How often each word for an aim was told, and how often the aim then came to half of its points or more. */
  readonly aimWords: AimWordCounts;
  /** Mean of who paid over the games of bots, points. */
  readonly whoPaid: Readonly<Record<Payer, number>>;
  /** What it is made of. */
  readonly whoPaidParts: Readonly<Record<Payer, PaidParts>>;
  /** Mean score of Pyongyang by named plan and coalition. */
  readonly plans: Readonly<Record<string, Numbers>>;
  /** Loss of a careful bot's own score without the kind: mean over the seats that have it, and by seat. */
  readonly kindValue: Numbers;
  readonly kindValueBySeat: Readonly<Record<string, Numbers>>;
  readonly orderKindsUsed: Numbers;
  readonly careless: BySeat<number>;
  /** Share of variations by 5, 10 and 20 % without a wrong sign in any payoff condition. */
  readonly robustness: { readonly at5: number; readonly at10: number; readonly at20: number };
  /** Frequency of each wrong sign, by spread. */
  readonly wrongSigns: Readonly<Record<string, Numbers>>;
  /** The same payoffs with the best fixed plan found in each world. */
  readonly optimising: Payoffs;
  /** Best replies to the coalitions without a bargain, and to the bargain with and without relief. */
  readonly bestReplies: readonly BestReply[];
  /** Settings of each lever in the best replies to the coalitions without a bargain. */
  readonly leverShares: LeverShares;
}
