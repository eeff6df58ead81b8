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
/** A wish of one delegation beside its aims. It starts with its seat, so that a leak of it can be found in any text. */
export type PrivateAimId = (typeof PRIVATE_AIMS)[number];

/** What must be true of a finished game for a private aim to be reached; facts only, never a reading of anybody's hardship. */
export type PrivateCondition =
  /** So many adopted texts carried a feature. */
  | { readonly kind: 'texts-adopted'; readonly with: TextFeature; readonly atLeast: number }
  /** So many texts were adopted and none was ever vetoed. */
  | { readonly kind: 'no-veto'; readonly adopted: number }
  /** From a round on a text was adopted, and each that was carried the feature. */
  | { readonly kind: 'every-text'; readonly with: TextFeature; readonly since: number }
  /** The US penalised no bank in any round. */
  | { readonly kind: 'no-bank-penalty' }
  /** All of these have signed one agreement, a secret one only if `open` does not ask for more. */
  | { readonly kind: 'agreement-concluded'; readonly parties: readonly SeatId[]; readonly open: boolean }
  /** An agreement between all of these, and if so asked nobody else, binds in the last round, as far as anybody knows. */
  | { readonly kind: 'agreement-at-end'; readonly parties: readonly SeatId[]; readonly alone: boolean }
  /** A seat promised something in an agreement, and no breach of its was announced. */
  | { readonly kind: 'word-kept'; readonly by: SeatId }
  /** In the last round every sender's belief about the leak was further than so many points from the truth. */
  | { readonly kind: 'beliefs-off'; readonly points: number }
  /** A freeze of so many percent of the programme or more was signed, with this party to it. */
  | { readonly kind: 'freeze-agreed'; readonly party: SeatId; readonly share: number }
  /** A case that this sender brought under the procedure was upheld. */
  | { readonly kind: 'case-upheld'; readonly by: SenderId }
  /** No case against this sender was upheld, and no finding that proves a gap of its was published. */
  | { readonly kind: 'without-reproach'; readonly sender: SenderId }
  /** Pyongyang got so many US$ million of help in all, support and agreed aid, fuel and relief together. */
  | { readonly kind: 'help-received'; readonly millions: number }
  /** No test in so many rounds at the end. */
  | { readonly kind: 'quiet-at-end'; readonly rounds: number }
  /** The common list is adopted with so many families ticked. */
  | { readonly kind: 'list-filled'; readonly ticked: number }
  /** So many texts were adopted by all fifteen votes. */
  | { readonly kind: 'unanimous-texts'; readonly atLeast: number }
  /** Joint exercises paused by agreement in so many rounds. */
  | { readonly kind: 'exercises-paused'; readonly atLeast: number };

/** A part of a text that a private aim may ask for. */
export type TextFeature = 'exemptions' | 'procedure' | 'commonList';

/** A private aim: a bonus of 4 to 8 points on a condition. */
export interface PrivateAim {
  readonly id: PrivateAimId;
  readonly bonus: number;
  readonly condition: PrivateCondition;
}
