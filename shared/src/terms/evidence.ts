import type { Remedy } from './vocabulary.ts';
import type { CaseId, ReportId } from './ids.ts';
import type { BasketId, ByBasket, CorridorId, Effort, SeatId, SenderId, TradeId } from './vocabulary.ts';

/** The result of a look or a collection. */
export type Reading =
  /** Leakage of the restricted flow at a corridor, percent. */
  | { readonly kind: 'leak'; readonly corridor: CorridorId; readonly mean: number; readonly sd: number }
  /** Actual effort at a corridor, by basket; only the Panel measures effort. `confidence` in percent. */
  | {
      readonly kind: 'effort';
      readonly corridor: CorridorId;
      readonly effort: ByBasket<Effort>;
      readonly confidence: number;
    }
  /** Evidence on an intermediary, percent; `leadsTo` lists the names it uncovered. */
  | {
      readonly kind: 'name';
      readonly intermediary: string;
      readonly evidence: number;
      readonly leadsTo: readonly string[];
    }
  /** Evidence on an illicit trade, percent. */
  | { readonly kind: 'trade'; readonly trade: TradeId; readonly evidence: number };

/** A report held by one seat, which may show it, pass it on or publish it. */
export interface Report {
  readonly id: ReportId;
  readonly round: number;
  readonly by: SenderId;
  readonly reading: Reading;
  readonly published: boolean;
  readonly shownTo: readonly SeatId[];
}

/** A fact that was shown, not merely asserted. */
export interface Proof {
  readonly round: number;
  readonly from: SeatId;
  readonly to: SeatId;
  readonly shown:
    | { readonly kind: 'report'; readonly reading: Reading }
    | { readonly kind: 'border-flow'; readonly leaked: number; readonly restricted: number }
    | {
        readonly kind: 'ledger-page';
        readonly corridor: CorridorId;
        readonly leaked: number;
        readonly restricted: number;
      };
}

/** A case under the adopted procedure about a gap between letter and effort. */
export interface ProcedureCase {
  readonly id: CaseId;
  readonly round: number;
  readonly invokedBy: SenderId;
  readonly accused: SenderId;
  readonly report: ReportId;
  readonly remedy: Remedy;
  /** Judgements of the two senders who are not accused. */
  readonly inFavour: readonly SenderId[];
  readonly against: readonly SenderId[];
  readonly decided: 'open' | 'upheld' | 'dismissed';
  /** The proven gap of two steps or more: the basket, the promised effort and the effort found. */
  readonly gap: { readonly basket: BasketId; readonly promised: Effort; readonly found: Effort };
}
