import type { Payer } from '../terms/debrief-view.ts';
import type { BySender, EndingId, SeatId, SenderId } from '../terms/vocabulary.ts';

/** One adjudicated round of a table in figures; the truth, for hosts, and after a reveal for all. */
export interface FigureRound {
  readonly round: number;
  /** Share of the restricted flow that still arrived, percent. */
  readonly leakage: number;
  /** Means over corridors and measures, 0-4; over senders and baskets, 0-3. */
  readonly letter: number;
  readonly report: number;
  readonly effort: number;
  /** Index, 0-100. */
  readonly programme: number;
}

/** A fact of a table's record that stands beside an unusual figure: told, never proven to be its cause. */
export type FanCause =
  /** A finding that one delegation did less than it said was neither published nor shown to anybody. */
  | { readonly kind: 'held-finding'; readonly round: number; readonly by: SenderId; readonly about: SenderId }
  /** A promise to enforce was broken; `held` rounds before, `from` and `to` are what arrived, percent. */
  | {
      readonly kind: 'pact-broken';
      readonly round: number;
      readonly by: SeatId;
      readonly held: number;
      readonly isSeen: boolean;
      readonly from: number;
      readonly to: number;
    }
  /** A promise to enforce was kept for so many rounds and never broken. */
  | { readonly kind: 'pact-kept'; readonly by: SeatId; readonly rounds: number }
  /** The common list of luxury goods was adopted. */
  | { readonly kind: 'common-list'; readonly round: number }
  /** The Panel measured efforts in so many rounds. */
  | { readonly kind: 'looked'; readonly rounds: number }
  /** The delegation whose reports lay furthest over what it did, means over the game. */
  | { readonly kind: 'said-more'; readonly by: SenderId; readonly said: number; readonly did: number }
  /** The delegation that did most, mean over the game. */
  | { readonly kind: 'did-most'; readonly by: SenderId; readonly did: number }
  /** One delegation did less than in the round before. */
  | {
      readonly kind: 'fell' | 'rose';
      readonly by: SenderId;
      readonly round: number;
      readonly from: number;
      readonly to: number;
    }
  /** The Council adopted no text at all. */
  | { readonly kind: 'no-text' };

/** What one table's game came to, comparable across the tables of a session; unfinished games too. */
export interface TableFigures {
  /** The table's number in its session. */
  readonly table: number;
  /** `null` while it is played. */
  readonly ending: EndingId | null;
  readonly rounds: readonly FigureRound[];
  /** Means over the rounds, as in a round. */
  readonly letter: number;
  readonly report: number;
  readonly effort: number;
  /** Means of one delegation's reports and efforts, 0-3. */
  readonly said: BySender<number>;
  readonly did: BySender<number>;
  /** Mean error of what each sender believed of the leak, points, above 0 if it believed too much; `null` if it never filed one. */
  readonly off: BySender<number | null>;
  /** What each came to against the same game without restrictions, points on average; `null` where it cannot be run again. */
  readonly paid: Readonly<Record<Payer, number>> | null;
  readonly promises: { readonly kept: number; readonly broken: number; readonly unseen: number };
  /** The round of the decision that moved the result most; `null` if none did. */
  readonly turning: number | null;
  /** Facts that may stand beside an unusual share: strongest first, with the way they point. */
  readonly causes: { readonly more: readonly FanCause[]; readonly less: readonly FanCause[] };
}
