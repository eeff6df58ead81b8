import type { SeatId, SenderId } from './vocabulary.ts';

export const PRIVATE_AIMS = [
  'us-freeze-of-half',
  'us-violator-brought-to-book',
  'us-common-front-at-the-end',
  'china-all-four-at-the-end',
  'china-suspension-for-suspension',
  'china-border-without-reproach',
  'un-relief-agreed-to-the-end',
  'un-common-list-filled',
  'un-council-of-fifteen',
  'dprk-terms-with-both-at-the-end',
  'dprk-exercises-paused',
  'dprk-help-from-abroad',
] as const;
/** The id of a delegation's private aim. It starts with the seat, so that a leak can be found in any text. */
export type PrivateAimId = (typeof PRIVATE_AIMS)[number];

/** The condition a finished game must meet for a private aim to be reached: facts only, never a measure of hardship. */
export type PrivateCondition =
  /** At least this many adopted texts had a feature. */
  | { readonly kind: 'texts-adopted'; readonly with: TextFeature; readonly atLeast: number }
  /** At least this many texts were adopted, and none was vetoed. */
  | { readonly kind: 'no-veto'; readonly adopted: number }
  /** From a given round on, at least one text was adopted, and every adopted text had the feature. */
  | { readonly kind: 'every-text'; readonly with: TextFeature; readonly since: number }
  /** The US did not penalise a bank in any round. */
  | { readonly kind: 'no-bank-penalty' }
  /** All these parties signed one agreement; if `open`, it must not be secret. */
  | { readonly kind: 'agreement-concluded'; readonly parties: readonly SeatId[]; readonly open: boolean }
  /**
   * An agreement between all these parties (if `alone`, only these) binds in the last round, as far as is publicly
   * known.
   */
  | { readonly kind: 'agreement-at-end'; readonly parties: readonly SeatId[]; readonly alone: boolean }
  /** A seat made a promise in an agreement, and no breach by that seat was announced. */
  | { readonly kind: 'word-kept'; readonly by: SeatId }
  /** In the last round every sender's belief about leakage was more than this many points from the truth. */
  | { readonly kind: 'beliefs-off'; readonly points: number }
  /** A freeze of at least this share of the programme, percent, was signed by this party. */
  | { readonly kind: 'freeze-agreed'; readonly party: SeatId; readonly share: number }
  /** A case brought by this sender under the procedure was upheld. */
  | { readonly kind: 'case-upheld'; readonly by: SenderId }
  /** No case against this sender was upheld, and no finding that proves a gap in its effort was published. */
  | { readonly kind: 'without-reproach'; readonly sender: SenderId }
  /** Pyongyang received at least this much help in total, US$ million: support and agreed aid, fuel and relief. */
  | { readonly kind: 'help-received'; readonly millions: number }
  /** No test in the last rounds, this many. */
  | { readonly kind: 'quiet-at-end'; readonly rounds: number }
  /** The common list is adopted with at least this many families ticked. */
  | { readonly kind: 'list-filled'; readonly ticked: number }
  /** At least this many texts were adopted with all fifteen votes. */
  | { readonly kind: 'unanimous-texts'; readonly atLeast: number }
  /** Joint exercises were paused by agreement in at least this many rounds. */
  | { readonly kind: 'exercises-paused'; readonly atLeast: number };

/** A part of a text that a private aim may require. */
export type TextFeature = 'exemptions' | 'procedure' | 'commonList';

/** A private aim: a bonus of 4 to 8 points on a condition. */
export interface PrivateAim {
  readonly id: PrivateAimId;
  readonly bonus: number;
  readonly condition: PrivateCondition;
}
