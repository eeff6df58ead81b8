import type { Vote } from './vocabulary.ts';
import type { AgreementId } from './ids.ts';
import type { BasketId, Effort, MeasureId, SeatId } from './vocabulary.ts';

export const REFRAINED = ['missile', 'long-range', 'nuclear', 'listing', 'bank-penalty', 'veto', 'exercise'] as const;
/** An act that a seat can promise to refrain from. */
export type Refrained = (typeof REFRAINED)[number];

export const PROVIDED = ['aid', 'fuel', 'relief', 'intelligence', 'access', 'monitoring', 'meeting'] as const;
/** Something that a seat can promise to provide. */
export type Provided = (typeof PROVIDED)[number];

export const LICENSED = ['trade', 'financial', 'aid'] as const satisfies readonly MeasureId[];
/** A measure under which a flow can be licensed; goods for weapons cannot be. */
export type Licensed = (typeof LICENSED)[number];

export const SNAP_BACKS = ['none', 'choice', 'automatic'] as const;
/**
 * What becomes of relief once Pyongyang is seen to break its word: it stands to the end of its term, its giver may take
 * it back, or it falls back at once.
 */
export type SnapBack = (typeof SNAP_BACKS)[number];

/** One promise of one party. */
export type Term =
  | { readonly kind: 'enforce'; readonly by: SeatId; readonly basket: BasketId; readonly atLeast: Effort }
  | { readonly kind: 'refrain'; readonly by: SeatId; readonly from: Refrained }
  /** `amount`: US$ million per half-year for aid, fuel and relief (75 to 450); 1 for the others. */
  | { readonly kind: 'provide'; readonly by: SeatId; readonly what: Provided; readonly amount: number }
  | { readonly kind: 'vote'; readonly by: SeatId; readonly vote: Vote }
  /**
   * `share`: inspected share of the programme: 25, 50, 75 or (disarmament, at a price above any package) 100 percent.
   */
  | { readonly kind: 'freeze'; readonly by: SeatId; readonly share: 25 | 50 | 75 | 100 }
  | ReliefTerm;

/** A promise that relieves Pyongyang of restrictions. */
export type ReliefTerm =
  /** Applies the letter of a basket only up to `level` in the sender's own corridor while the agreement binds. */
  | { readonly kind: 'ease'; readonly by: SeatId; readonly basket: BasketId; readonly level: 0 | 2 }
  /** Rescinds the finding against banks and releases what it froze. */
  | { readonly kind: 'release'; readonly by: SeatId }
  /** Lets restricted flow of one measure pass the sender's own gate: up to `amount` US$ million per half-year, 25 to 450. */
  | { readonly kind: 'license'; readonly by: SeatId; readonly measure: Licensed; readonly amount: number };

/** Whether a promise relieves Pyongyang of restrictions. */
export const isRelief = (term: Term): term is ReliefTerm =>
  term.kind === 'ease' || term.kind === 'release' || term.kind === 'license';

/** The terms of an offer. */
export interface AgreementTerms {
  readonly parties: readonly SeatId[];
  readonly terms: readonly Term[];
  /** Number of rounds it binds, including this one: 1 to 4. */
  readonly rounds: number;
  readonly secret: boolean;
  /** `while-no-test`: no promise applies in a round with a test. */
  readonly condition: 'none' | 'while-no-test';
  /** Absent in games of rules 1 and 2, which had no relief: read it with `snapBackOf`. */
  readonly snapBack?: SnapBack;
}

/** What becomes of the relief in an agreement once Pyongyang is seen to break its word. */
export const snapBackOf = ({ snapBack }: Pick<AgreementTerms, 'snapBack'>): SnapBack => snapBack ?? 'none';

/** The true outcome of one term in one round. */
export interface TermJudgement {
  readonly round: number;
  readonly term: number;
  readonly kept: boolean;
  /** Whether another party could have observed a breach. */
  readonly observable: boolean;
}

/** The early end of the relief that one party gave. */
export interface ReliefEnd {
  readonly by: SeatId;
  /** First round in which it does not stand. */
  readonly from: number;
  /**
   * `snap-back`: Pyongyang broke its word; `taken-back`: its giver broke its own; `ended`: another sender broke the
   * agreement.
   */
  readonly why: 'snap-back' | 'taken-back' | 'ended';
}

/** An offer and what became of it. */
export interface Agreement extends AgreementTerms {
  readonly id: AgreementId;
  readonly offeredBy: SeatId;
  readonly offeredIn: number;
  readonly signed: readonly SeatId[];
  readonly status: 'offered' | 'in-force' | 'declined' | 'lapsed' | 'ended' | 'broken';
  /** First and last round that it binds, once in force. */
  readonly from: number;
  readonly until: number;
  readonly judgements: readonly TermJudgement[];
  /** Relief that ended before its term; absent until there is some. */
  readonly reliefEnds?: readonly ReliefEnd[];
}
