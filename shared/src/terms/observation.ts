import type { TraceTerm, VariableId } from './trace.ts';
import type { OrderKind } from './order.ts';
import type { ByBasket, CorridorId } from './vocabulary.ts';
import type { AimId } from './scenario.ts';
import type { Ledger } from './ledger.ts';

/** A measured quantity with its uncertainty (one standard error; 0 when exact) and where the figure comes from. */
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

/** Words for what is only known in words. */
export type CircleWord = 'solid' | 'steady' | 'uneasy' | 'strained' | 'cracking';

/** Why a quantity moved, as far as one seat can see: its visible terms and one line for everything else. */
export interface SeenTrace {
  readonly variable: VariableId;
  readonly before: number;
  readonly after: number;
  readonly terms: readonly TraceTerm[];
  /** The rest: causes this seat cannot see (and, for estimates, error of measurement). */
  readonly hidden: number;
}

/** How an order went. */
export interface OrderResult {
  readonly kind: OrderKind;
  readonly outcome: 'carried' | 'partly' | 'failed' | 'void';
  /** Name of the sentence that says why; facts fill it. */
  readonly reason: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What one seat could measure when a round was adjudicated. Made once, with the seed's noise; `project` hands it on. */
export interface Observation {
  readonly round: number;
  readonly estimates: Readonly<Partial<Record<VariableId, Estimate>>>;
  /** Leak of the restricted flow at a corridor in percent; only what the seat can measure. */
  readonly leakAt: Readonly<Partial<Record<CorridorId, Estimate>>>;
  /** What its own gate stopped, US$ million by basket; exact for a sender. */
  readonly blockedAtOwnGate: ByBasket<number> | null;
  readonly circleWord: CircleWord | null;
  readonly traces: readonly SeenTrace[];
  readonly results: readonly OrderResult[];
  /** Direction of each of the seat's own aims, judged from what it can see. */
  readonly aims: readonly {
    readonly aim: AimId;
    readonly trend: 'better' | 'steady' | 'worse';
    readonly word: AimWord;
  }[];
  /** Pyongyang only. */
  readonly ledger: Ledger | null;
}

export type AimWord = 'out of reach' | 'behind' | 'in the balance' | 'on course' | 'secure';
