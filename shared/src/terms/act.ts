import type { AgreementId, ListingId, MessageId, ReportId, TextId } from './ids.ts';
import type { Provided, Refrained } from './agreement.ts';
import type { DraftBlanks } from './resolution.ts';
import type { BasketId, CorridorId, Effort, SeatId, SenderId, TestKind, Vote } from './vocabulary.ts';

// What people and bots can say so that both understand it: typed acts, each with one sentence in every language.

export const ACT_KINDS = ['ask', 'propose', 'demand', 'promise', 'threaten', 'inform', 'accuse'] as const;
/** The seven acts that open an exchange; an eighth, `answer`, closes one. */
export type ActKind = (typeof ACT_KINDS)[number];

/** Percent of the programme that a freeze without an agreement can cover; all of it is disarmament. */
export const SHARES_FROZEN = [25, 50, 75] as const;

/** Something a seat may do, named in a demand, a promise, a threat or a joint step. */
export type Step =
  /** Votes so on the text on the table. */
  | { readonly kind: 'vote'; readonly vote: Vote }
  | { readonly kind: 'enforce'; readonly basket: BasketId; readonly atLeast: Effort }
  | { readonly kind: 'refrain'; readonly from: Refrained }
  /** `amount` as in an agreement's term: US$ million per half-year for aid, fuel and relief; 1 for the others. */
  | { readonly kind: 'provide'; readonly what: Provided; readonly amount: number }
  | { readonly kind: 'freeze'; readonly share: (typeof SHARES_FROZEN)[number] }
  /** The Panel looks at a corridor; only the UN can. */
  | { readonly kind: 'look'; readonly corridor: CorridorId }
  /** Shows what one holds on a corridor. */
  | { readonly kind: 'share'; readonly corridor: CorridorId }
  /** Places a hold on a listing, or lets it pass. */
  | { readonly kind: 'hold'; readonly listing: ListingId; readonly placed: boolean }
  /** Publishes the Panel's finding on a corridor; only the UN can. */
  | { readonly kind: 'publish'; readonly corridor: CorridorId }
  /** Invokes the procedure against a sender. */
  | { readonly kind: 'procedure'; readonly against: SenderId }
  /** A penalty on a bank, or a finding against banks; only the US can. */
  | { readonly kind: 'dollar-step'; readonly step: 'finding' | 'penalty' }
  /** A test; only Pyongyang can. */
  | { readonly kind: 'test'; readonly test: Exclude<TestKind, 'none'> }
  /** Cuts economic support; only China can. */
  | { readonly kind: 'cut-support' };

/** Something that was done, and that the speaker can have seen. */
export type Deed =
  | { readonly kind: 'test'; readonly round: number; readonly test: Exclude<TestKind, 'none'> }
  | { readonly kind: 'vote'; readonly round: number; readonly by: SenderId; readonly vote: Vote }
  | { readonly kind: 'breach'; readonly round: number; readonly by: SeatId; readonly agreement: AgreementId }
  | { readonly kind: 'dollar-step'; readonly round: number; readonly step: 'finding' | 'penalty' }
  /** A sender did less on a basket than its report or a signed term said. */
  | { readonly kind: 'gap'; readonly round: number; readonly by: SenderId; readonly basket: BasketId }
  | { readonly kind: 'finding'; readonly round: number; readonly report: ReportId }
  | { readonly kind: 'hold'; readonly round: number; readonly by: SenderId; readonly listing: ListingId }
  | { readonly kind: 'pledge-broken'; readonly round: number; readonly by: SeatId; readonly pledge: MessageId };

/** What an ask wants to know. */
export type Question =
  | { readonly kind: 'vote'; readonly text: TextId }
  | { readonly kind: 'effort'; readonly basket: BasketId }
  | { readonly kind: 'leakage'; readonly corridor: CorridorId }
  /** What would you sign? */
  | { readonly kind: 'price' }
  | { readonly kind: 'test' }
  | { readonly kind: 'why'; readonly deed: Deed };

/** Something said to be so; `round` is the half-year it is about. */
export type Fact =
  | { readonly kind: 'vote'; readonly text: TextId; readonly vote: Vote }
  | { readonly kind: 'effort'; readonly basket: BasketId; readonly effort: Effort; readonly round: number }
  /** Share of the restricted flow that passes a corridor, percent. */
  | { readonly kind: 'leakage'; readonly corridor: CorridorId; readonly percent: number; readonly round: number }
  /** What the speaker would sign: its own step for the other's. */
  | { readonly kind: 'price'; readonly ours: Step; readonly yours: Step }
  | { readonly kind: 'test'; readonly test: TestKind }
  | { readonly kind: 'gap'; readonly by: SenderId; readonly basket: BasketId; readonly round: number };

/** What a proposal puts forward. */
export type Proposal =
  | { readonly kind: 'agreement'; readonly agreement: AgreementId }
  | { readonly kind: 'text'; readonly blanks: DraftBlanks }
  | { readonly kind: 'joint'; readonly ours: Step; readonly yours: Step };

/**
 * Why a seat answers as it does, from a closed list: the debrief can hold it against what the seat weighed. `points` of
 * the seat's own score where it weighed some.
 */
export interface Reason {
  readonly code: ReasonCode;
  readonly points?: number;
}

export const REASON_CODES = [
  // What it would cost or gain us.
  'costs-mandate',
  'costs-room',
  'costs-credibility',
  'costs-points',
  'costs-trade',
  'costs-programme',
  'costs-income',
  'gains',
  'too-little',
  'nothing-in-return',
  // What we think of you.
  'trust-low',
  'word-broken',
  'word-kept',
  'reported-more',
  'test',
  'pressure',
  'penalty',
  'veto',
  // What we know.
  'cannot-check',
  'no-evidence',
  'evidence',
  'not-ours-to-know',
  'measured',
  // How things stand.
  'law',
  'already-bound',
  'exemptions',
  'procedure',
  'members',
  'build-up',
  'border',
  'households',
  'no-text',
  'lapsed',
  'already-said',
  'private',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

export const CHANGES_WANTED = ['exemptions', 'no-procedure', 'lower', 'sunset'] as const;
/** What would have to be different in a text. */
export type ChangeWanted = (typeof CHANGES_WANTED)[number];

/** A reply to an act, in kind. */
export type Answer =
  /** To an ask. */
  | { readonly kind: 'tells'; readonly fact: Fact }
  | { readonly kind: 'declines' }
  /** To a proposal or a demand. */
  | { readonly kind: 'yes' }
  | { readonly kind: 'yes-if'; readonly step: Step; readonly whose: 'ours' | 'yours' }
  | { readonly kind: 'yes-with'; readonly change: ChangeWanted }
  | { readonly kind: 'no' }
  /** To a promise or a threat. */
  | { readonly kind: 'noted' }
  | { readonly kind: 'counter'; readonly step: Step }
  /** To an inform. */
  | { readonly kind: 'believes' }
  | { readonly kind: 'doubts' }
  /** To an accusation, or to a question why. */
  | { readonly kind: 'explains' }
  | { readonly kind: 'denies' }
  | { readonly kind: 'concedes' };

/** One typed act of a message. `by` is the last round in which it is to be done. */
export type Act =
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'propose'; readonly proposal: Proposal }
  | { readonly kind: 'demand'; readonly step: Step; readonly by: number }
  | { readonly kind: 'promise'; readonly step: Step; readonly by: number }
  /** Unless the other does `unless`, we do `step`. */
  | { readonly kind: 'threaten'; readonly unless: Step; readonly step: Step; readonly by: number }
  /** `proof`: the report shown with it; `null` if it is only said. */
  | { readonly kind: 'inform'; readonly fact: Fact; readonly proof: ReportId | null }
  | { readonly kind: 'accuse'; readonly deed: Deed; readonly evidence: ReportId | null }
  | { readonly kind: 'answer'; readonly to: MessageId; readonly answer: Answer; readonly reason: Reason | null };
