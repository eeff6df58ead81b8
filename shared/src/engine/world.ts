import type { Flows, Incident } from '../model/outcome.ts';
import type { Nudge } from '../model/step-inputs.ts';
import type { Stocks } from '../model/stocks.ts';
import type { TraceTerm } from '../model/trace.ts';
import type { Cover } from './covers.ts';
import type { Proof, ProcedureCase, Report } from './evidence.ts';
import type { AgreementId, IntermediaryId, ListingId, Slot } from './ids.ts';
import type { Message } from './messages.ts';
import type { SealedOrder, Vote } from './orders/order.ts';
import type { Scenario } from './scenario.ts';
import type { Agreement } from './texts/agreement.ts';
import type { DraftText, Instrument, RollCall } from './texts/resolution.ts';
import type { Observation } from './view/observation.ts';
import type {
  ByBasket,
  ByCorridor,
  ByMeasure,
  BySeat,
  BySender,
  EndingId,
  Effort,
  FormatId,
  Letter,
  LuxuryFamily,
  Phase,
  SeatId,
  SenderId,
  TestKind,
} from './vocabulary.ts';

/** Version of the rules; a log folds for ever, but only this version can re-adjudicate it. */
export const RULES_VERSION = 1;

/** One seat's sealed orders by slot. */
export type Docket = Readonly<Record<Slot, SealedOrder>>;

/** What the rules remember of one seat. */
export interface SeatState {
  readonly docket: Docket;
  readonly ready: boolean;
  /** Points spent on immediate orders this round. */
  readonly spent: number;
  /** Points withheld this round by a compensation under the procedure. */
  readonly withheld: number;
  readonly muted: readonly SeatId[];
  readonly observations: readonly Observation[];
}

/** A listing before the Committee. */
export interface Listing {
  readonly id: ListingId;
  readonly intermediary: IntermediaryId;
  readonly by: SenderId;
  readonly round: number;
  readonly status: 'proposed' | 'listed' | 'held';
  readonly heldBy: SenderId | null;
}

/** What really happened in one round, for scores and the debrief. */
export interface RoundRecord {
  readonly round: number;
  readonly letters: ByCorridor<ByMeasure<Letter>>;
  readonly efforts: BySender<ByBasket<Effort>>;
  readonly reports: BySender<ByBasket<Effort>>;
  readonly beliefs: BySender<number>;
  readonly leakage: number;
  readonly leakageAt: ByCorridor<number>;
  readonly flows: Flows;
  readonly ledger: Ledger;
  readonly test: TestKind;
  readonly dockets: BySeat<Docket>;
  readonly shock: string | null;
  readonly stocks: Stocks;
  readonly trace: readonly TraceTerm[];
  readonly incidents: readonly Incident[];
}

/** Pyongyang's hard currency in one half-year, US$ million; sources equal uses. */
export interface Ledger {
  readonly sources: Readonly<Record<string, number>>;
  readonly uses: Readonly<Record<string, number>>;
}

/** The whole truth of one table. Only `evolve` writes it; only `project` reads it for people. */
export interface World {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly format: FormatId;
  /** Fixed number of rounds, or `null` for the format's open end. */
  readonly fixedRounds: number | null;
  readonly round: number;
  readonly phase: Phase;
  readonly stocks: Stocks;
  readonly seats: BySeat<SeatState>;
  /** Letters without sunset: the scenario's, lowered where an adopted text lifted them. */
  readonly baseLetters: ByCorridor<ByMeasure<Letter>>;
  readonly instruments: readonly Instrument[];
  /** Political prices taken at once this round; they join the round's trace. */
  readonly moved: readonly Nudge[];
  readonly draft: DraftText | null;
  readonly votes: Readonly<Partial<Record<SenderId, Vote>>>;
  /** Extra members won by the pen this round. */
  readonly gathered: number;
  readonly rollCalls: readonly RollCall[];
  readonly exemptionsInText: boolean;
  readonly commonList: {
    /** 0, 1 or 2 rounds of work done; 2 is ready. */
    readonly progress: 0 | 1 | 2;
    readonly ticks: Readonly<Partial<Record<LuxuryFamily, boolean>>>;
    readonly adopted: boolean;
  };
  readonly procedureAdopted: boolean;
  readonly cases: readonly ProcedureCase[];
  readonly listings: readonly Listing[];
  readonly reports: readonly Report[];
  readonly proofs: readonly Proof[];
  readonly agreements: readonly Agreement[];
  /** Breaches that a party could observe, as announced. */
  readonly breaches: readonly { readonly round: number; readonly by: SeatId; readonly agreement: AgreementId }[];
  readonly messages: readonly Message[];
  readonly convenedIn: number | null;
  readonly shock: string | null;
  /** Stretches for which absent people were played for; left out until the first. */
  readonly covers?: readonly Cover[];
  readonly history: readonly RoundRecord[];
  readonly publicRecord: readonly PublicRound[];
  readonly ending: EndingId | null;
}

/** What everybody learns of one adjudicated round: the public record, part of the truth by rule. */
export interface PublicRound {
  readonly round: number;
  readonly letters: ByCorridor<ByMeasure<Letter>>;
  readonly reports: BySender<ByBasket<Effort>>;
  readonly test: TestKind;
  readonly testSuccess: boolean | null;
  readonly shock: string | null;
  readonly tension: number;
  readonly unity: number;
  readonly credibility: number;
  readonly access: number;
  readonly staplePrice: number;
  readonly exchangeRate: number;
  /** Mirror statistics of the round before: US$ million, blind to evasion; `null` in round 1. */
  readonly recordedTrade: number | null;
  readonly headlines: readonly Headline[];
}

/** A public fact of a round, told in the briefing and the record. */
export type Headline =
  | { readonly kind: 'test'; readonly test: 'missile' | 'long-range' | 'nuclear'; readonly success: boolean }
  | { readonly kind: 'text'; readonly outcome: 'adopted' | 'not-carried' | 'vetoed'; readonly text: string }
  | { readonly kind: 'measure'; readonly by: SenderId; readonly basket: string; readonly level: number }
  | { readonly kind: 'lapse'; readonly basket: string }
  | { readonly kind: 'listing'; readonly intermediary: string; readonly by: SenderId }
  | { readonly kind: 'hold'; readonly intermediary: string; readonly by: SenderId }
  | { readonly kind: 'dollar-step'; readonly step: 'finding' | 'threat' | 'penalty' }
  | { readonly kind: 'finding'; readonly reading: string; readonly subject: string; readonly value: number }
  | { readonly kind: 'breach'; readonly by: SeatId; readonly agreement: string }
  | { readonly kind: 'agreement'; readonly parties: readonly SeatId[]; readonly agreement: string }
  | { readonly kind: 'meeting' }
  | { readonly kind: 'procedure'; readonly accused: SenderId; readonly remedy: string }
  | { readonly kind: 'defection' }
  | { readonly kind: 'unrest' }
  | { readonly kind: 'shock'; readonly shock: string }
  | { readonly kind: 'exposed'; readonly intermediary: string };
