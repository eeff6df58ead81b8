import type { Remedy } from './vocabulary.ts';
import type { CaseId, ReportId } from './ids.ts';
import type { BasketId, ByBasket, CorridorId, Effort, SeatId, SenderId } from './vocabulary.ts';

/** What a look or a collection brought home. */
export type Reading =
  /** Leak of the restricted flow at a corridor, percent. */
  | { readonly kind: 'leak'; readonly corridor: CorridorId; readonly mean: number; readonly sd: number }
  /** Effort really made at a corridor, by basket; only the Panel measures effort. `confidence` in percent. */
  | {
      readonly kind: 'effort';
      readonly corridor: CorridorId;
      readonly effort: ByBasket<Effort>;
      readonly confidence: number;
    }
  /** Evidence on an intermediary, percent; `leadsTo` names it uncovered. */
  | {
      readonly kind: 'name';
      readonly intermediary: string;
      readonly evidence: number;
      readonly leadsTo: readonly string[];
    };

/** A report held by one seat; it may be shown, passed on or published. */
export interface Report {
  readonly id: ReportId;
  readonly round: number;
  readonly by: SenderId;
  readonly reading: Reading;
  readonly published: boolean;
  readonly shownTo: readonly SeatId[];
}

/** A fact that was shown, not only said. */
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

/** A gap between letter and effort, brought under the adopted procedure. */
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
  /** The two-step gap proved: basket, letter's effort and effort found. */
  readonly gap: { readonly basket: BasketId; readonly promised: Effort; readonly found: Effort };
}
