import type { Vote } from './vocabulary.ts';
import type { AgreementId } from './ids.ts';
import type { BasketId, Effort, SeatId } from './vocabulary.ts';

export const REFRAINED = ['missile', 'long-range', 'nuclear', 'listing', 'bank-penalty', 'veto', 'exercise'] as const;
/** An act that a seat can promise to refrain from. */
export type Refrained = (typeof REFRAINED)[number];

export const PROVIDED = ['aid', 'fuel', 'relief', 'intelligence', 'access', 'monitoring', 'meeting'] as const;
/** Something that a seat can promise to provide. */
export type Provided = (typeof PROVIDED)[number];

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
  | { readonly kind: 'freeze'; readonly by: SeatId; readonly share: 25 | 50 | 75 | 100 };

/** The terms of an offer. */
export interface AgreementTerms {
  readonly parties: readonly SeatId[];
  readonly terms: readonly Term[];
  /** Number of rounds it binds, including this one: 1 to 4. */
  readonly rounds: number;
  readonly secret: boolean;
  /** `while-no-test`: no promise applies in a round with a test. */
  readonly condition: 'none' | 'while-no-test';
}

/** The true outcome of one term in one round. */
export interface TermJudgement {
  readonly round: number;
  readonly term: number;
  readonly kept: boolean;
  /** Whether another party could have observed a breach. */
  readonly observable: boolean;
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
}
