import type { AgreementTerms } from './agreement.ts';
import type { DraftBlanks } from './resolution.ts';
import type { AgreementId, CaseId, IntermediaryId, ListingId, ReportId, TextId } from './ids.ts';
import type { BasketId, CorridorId, Effort, LuxuryFamily, SeatId, TestKind } from './vocabulary.ts';

// Every order, in one closed union: one member is one lever of the rulebook's chapter 4. Orders are imperative.
// Sealed orders wait in a docket until adjudication; immediate ones take effect when they are accepted.

export const SEALED_KINDS = [
  'set-effort',
  'report-effort',
  'impose-measure',
  'take-dollar-step',
  'pursue-name',
  'collect',
  'set-support',
  'treat-name',
  'panel-look',
  'work-common-list',
  'set-relief',
  'set-exemptions',
  'ask-states',
  'fund-circle',
  'fund-programme',
  'fund-citizens',
  'set-burden',
  'fund-networks',
  'conduct-test',
  'fund-security',
  'file-belief',
] as const;
export type SealedKind = (typeof SEALED_KINDS)[number];

export const IMMEDIATE_KINDS = [
  'table-text',
  'cast-vote',
  'gather-votes',
  'tick-family',
  'propose-listing',
  'place-hold',
  'convene',
  'pass-report',
  'show-border-flow',
  'handle-finding',
  'show-ledger-page',
  'offer-agreement',
  'answer-agreement',
  'invoke-procedure',
  'judge-procedure',
] as const;
export type ImmediateKind = (typeof IMMEDIATE_KINDS)[number];
export type OrderKind = SealedKind | ImmediateKind;

/** What somebody may look at: a corridor or a name. */
export type LookTarget =
  | { readonly kind: 'corridor'; readonly corridor: CorridorId }
  | { readonly kind: 'name'; readonly intermediary: IntermediaryId };

export type SealedOrder =
  | { readonly kind: 'set-effort'; readonly basket: BasketId; readonly effort: Effort }
  | { readonly kind: 'report-effort'; readonly basket: BasketId; readonly effort: Effort }
  | { readonly kind: 'impose-measure'; readonly basket: BasketId; readonly level: 0 | 2 | 4 }
  | { readonly kind: 'take-dollar-step'; readonly step: 'finding' | 'threat' | 'penalty' }
  | { readonly kind: 'pursue-name'; readonly intermediary: IntermediaryId; readonly pursuit: 'act' | 'follow' }
  | { readonly kind: 'collect'; readonly target: LookTarget }
  | { readonly kind: 'set-support'; readonly support: 'cut' | 'steady' | 'extra'; readonly onlyWhileNoTest: boolean }
  | {
      readonly kind: 'treat-name';
      readonly intermediary: IntermediaryId;
      readonly treatment: 'tolerate' | 'warn' | 'close';
    }
  | { readonly kind: 'panel-look'; readonly target: LookTarget; readonly depth: 1 | 2 }
  | { readonly kind: 'work-common-list' }
  | { readonly kind: 'set-relief'; readonly units: 0 | 1 | 2 | 3 }
  | { readonly kind: 'set-exemptions'; readonly speed: 'slow' | 'fast' }
  | { readonly kind: 'ask-states' }
  | { readonly kind: 'fund-circle'; readonly chips: 2 | 3 | 4 | 5 }
  | { readonly kind: 'fund-programme'; readonly chips: 0 | 1 | 2 | 3 | 4 }
  | { readonly kind: 'fund-citizens'; readonly chips: 0 | 1 | 2 | 3 | 4 }
  | { readonly kind: 'set-burden'; readonly burden: 'none' | 'some' | 'heavy' }
  | {
      readonly kind: 'fund-networks';
      readonly chips: 0 | 1 | 2 | 3;
      readonly corridor: CorridorId;
      readonly mode: 'state-run' | 'concession';
    }
  | { readonly kind: 'conduct-test'; readonly test: TestKind }
  | { readonly kind: 'fund-security'; readonly chips: 0 | 1 | 2 }
  | { readonly kind: 'file-belief'; readonly leakage: number };

export type ImmediateOrder =
  | { readonly kind: 'table-text'; readonly blanks: DraftBlanks }
  | { readonly kind: 'cast-vote'; readonly text: TextId; readonly vote: Vote }
  | { readonly kind: 'gather-votes'; readonly votes: number }
  | { readonly kind: 'tick-family'; readonly family: LuxuryFamily; readonly ticked: boolean }
  | { readonly kind: 'propose-listing'; readonly intermediary: IntermediaryId }
  | { readonly kind: 'place-hold'; readonly listing: ListingId }
  | { readonly kind: 'convene' }
  | { readonly kind: 'pass-report'; readonly report: ReportId; readonly to: SeatId }
  | { readonly kind: 'show-border-flow'; readonly to: SeatId }
  | { readonly kind: 'handle-finding'; readonly report: ReportId; readonly handling: 'publish' }
  | { readonly kind: 'handle-finding'; readonly report: ReportId; readonly handling: 'show'; readonly to: SeatId }
  | { readonly kind: 'show-ledger-page'; readonly corridor: CorridorId; readonly to: SeatId }
  | { readonly kind: 'offer-agreement'; readonly terms: AgreementTerms }
  | { readonly kind: 'answer-agreement'; readonly agreement: AgreementId; readonly answer: 'sign' | 'decline' }
  | { readonly kind: 'invoke-procedure'; readonly report: ReportId; readonly remedy: Remedy }
  | { readonly kind: 'judge-procedure'; readonly case: CaseId; readonly inFavour: boolean };

export type Order = SealedOrder | ImmediateOrder;
export type OrderOf<K extends OrderKind> = Extract<Order, { readonly kind: K }>;
export type Vote = 'yes' | 'no' | 'abstain';
/** What the procedure against violators can ask for. */
export type Remedy = 'note' | 'publish' | 'compensate';

const SEALED: ReadonlySet<string> = new Set(SEALED_KINDS);

/** Tell whether an order waits in the docket until adjudication. */
export const isSealed = (order: Order): order is SealedOrder => SEALED.has(order.kind);
