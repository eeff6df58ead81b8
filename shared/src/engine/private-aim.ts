import type { SeatId } from './vocabulary.ts';

export const PRIVATE_AIMS = [
  'us-two-texts-no-veto',
  'us-procedure-for-everybody',
  'us-signature-of-pyongyang',
  'china-exemptions-in-every-text',
  'china-banks-without-penalty',
  'china-others-come-to-terms',
  'un-common-list-in-force',
  'un-word-given-and-kept',
  'un-two-texts-with-exemptions',
  'dprk-agreement-at-the-end',
  'dprk-open-terms-with-washington',
  'dprk-leak-that-nobody-reads',
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
  /** A party's agreement binds in the last round, as far as anybody knows. */
  | { readonly kind: 'agreement-at-end'; readonly party: SeatId }
  /** A seat promised something in an agreement, and no breach of its was announced. */
  | { readonly kind: 'word-kept'; readonly by: SeatId }
  /** In the last round every sender's belief about the leak was further than so many points from the truth. */
  | { readonly kind: 'beliefs-off'; readonly points: number };

/** A part of a text that a private aim may ask for. */
export type TextFeature = 'exemptions' | 'procedure' | 'commonList';

/** A private aim: a bonus of 4 to 8 points on a condition. */
export interface PrivateAim {
  readonly id: PrivateAimId;
  readonly bonus: number;
  readonly condition: PrivateCondition;
}
