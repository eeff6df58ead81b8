import type { TraceTerm, VariableId } from './trace.ts';
import type { OrderKind } from './order.ts';
import type { ByBasket, CorridorId } from './vocabulary.ts';
import type { AimId } from './scenario.ts';
import type { Ledger } from './ledger.ts';

/** A measured quantity with its uncertainty (one standard error; 0 if exact) and its source. */
export interface Estimate {
  readonly mean: number;
  readonly sd: number;
  readonly basis:
    | 'own-books'
    | 'public'
    | 'bank-reports'
    | 'collection'
    | 'members-reports'
    | 'panel'
    | 'imagery'
    | 'survey'
    | 'border-prices'
    | 'relief-staff'
    | 'assessment';
}

/** Verbal scale for a quantity without a public figure. */
export type CircleWord = 'solid' | 'steady' | 'uneasy' | 'strained' | 'cracking';

/**
 * Why a quantity changed, as far as one seat can see: its figures before and after, and the terms it can see. The
 * remainder is what it cannot see and, for estimates, measurement error; `unseenChange` computes it.
 */
export interface SeenTrace {
  readonly variable: VariableId;
  readonly before: number;
  readonly after: number;
  readonly terms: readonly TraceTerm[];
}

/** The result of an order. */
export interface OrderResult {
  readonly kind: OrderKind;
  readonly outcome: 'carried' | 'partly' | 'failed' | 'void';
  /** Key of the sentence that explains the result; `facts` are its parameters. */
  readonly reason: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/**
 * What one seat could measure when a round was adjudicated. Created once, with the seed's noise; `project` passes it
 * on.
 */
export interface Observation {
  readonly round: number;
  readonly estimates: Readonly<Partial<Record<VariableId, Estimate>>>;
  /** Leakage of the restricted flow at a corridor, percent, for the corridors the seat can measure. */
  readonly leakAt: Readonly<Partial<Record<CorridorId, Estimate>>>;
  /** What the seat's own gate stopped, US$ million by basket; exact for a sender. */
  readonly blockedAtOwnGate: ByBasket<number> | null;
  readonly circleWord: CircleWord | null;
  readonly traces: readonly SeenTrace[];
  readonly results: readonly OrderResult[];
  /** Direction of each of the seat's own aims, based on what it can see. */
  readonly aims: readonly {
    readonly aim: AimId;
    readonly trend: 'better' | 'steady' | 'worse';
    readonly word: AimWord;
  }[];
  /** Pyongyang only. */
  readonly ledger: Ledger | null;
  /** Pyongyang only: its routes that were closed in this round, by id; absent if none was, and before rules 4. */
  readonly closed?: readonly string[];
}

/**
 * How likely an aim comes to half of its points or more, as far as its seat can know: below 15 %, below a third, open, two
 * thirds or more, 85 % or more. Games before rules 4 used the same words for how the figures stood.
 */
export type AimWord = 'out of reach' | 'behind' | 'in the balance' | 'on course' | 'secure';
