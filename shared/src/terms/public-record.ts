import type { PublicFigure } from './public-figures.ts';
import type { Term } from './agreement.ts';
import type { IntermediaryId, ListingId, ReportId } from './ids.ts';
import type { Lean } from './role.ts';
import type {
  BasketId,
  ByBasket,
  ByCorridor,
  ByMeasure,
  BySender,
  Effort,
  Letter,
  SeatId,
  SenderId,
  TestKind,
} from './vocabulary.ts';

/** A listing before the Committee. */
export interface Listing {
  readonly id: ListingId;
  readonly intermediary: IntermediaryId;
  readonly by: SenderId;
  readonly round: number;
  readonly status: 'proposed' | 'listed' | 'held';
  readonly heldBy: SenderId | null;
}

/** The public record of one adjudicated round; by rule it is always true. */
export interface PublicRound extends Readonly<Record<Exclude<PublicFigure, 'reputation'>, number>> {
  /** Reputation of business with the country, 0-100; absent in games of rules 1 and 2. */
  readonly reputation?: number;
  readonly round: number;
  readonly letters: ByCorridor<ByMeasure<Letter>>;
  readonly reports: BySender<ByBasket<Effort>>;
  readonly test: TestKind;
  readonly testSuccess: boolean | null;
  readonly shock: string | null;
  /** Mirror statistics of the previous round, US$ million, which miss evasion; `null` in round 1. */
  readonly recordedTrade: number | null;
  readonly headlines: readonly Headline[];
}

/** What a published reading of effort says of one delegation: the basket with the widest gap, beside its own report. */
export interface FoundGap {
  readonly sender: SenderId;
  readonly basket: BasketId;
  /** The round that was measured. */
  readonly round: number;
  /** What the delegation reported in that round. */
  readonly reported: Effort;
  readonly found: Effort;
  /** The effort that an open agreement asked for in that round; absent without one. */
  readonly signed?: Effort;
  /** Percent. */
  readonly confidence: number;
}

/** A public fact of a round, shown in the briefing and the record. */
export type Headline =
  | { readonly kind: 'test'; readonly test: 'missile' | 'long-range' | 'nuclear'; readonly success: boolean }
  | { readonly kind: 'text'; readonly outcome: 'adopted' | 'not-carried' | 'vetoed'; readonly text: string }
  | { readonly kind: 'measure'; readonly by: SenderId; readonly basket: string; readonly level: number }
  | { readonly kind: 'lapse'; readonly basket: string }
  | { readonly kind: 'listing'; readonly intermediary: string; readonly by: SenderId }
  | { readonly kind: 'hold'; readonly intermediary: string; readonly by: SenderId }
  | { readonly kind: 'dollar-step'; readonly step: 'finding' | 'threat' | 'penalty' }
  /** An agreement rescinded the finding against banks, or its snap-back restored it. */
  | { readonly kind: 'finding-rescinded'; readonly agreement: string }
  | { readonly kind: 'finding-restored'; readonly agreement: string }
  | { readonly kind: 'snap-back'; readonly by: SeatId; readonly agreement: string }
  | {
      readonly kind: 'finding';
      readonly reading: string;
      readonly subject: string;
      readonly value: number;
      /** The report that was published; absent in games of rules 1 to 3. */
      readonly report?: ReportId;
      /** For a reading of effort; absent in games of rules 1 to 3. */
      readonly gap?: FoundGap;
      /** The Panel published it by itself; absent where the UN or a sender did. */
      readonly byPanel?: true;
    }
  /** `broken`: the promises of an open agreement that were seen broken; absent for a secret one and before rules 4. */
  | { readonly kind: 'breach'; readonly by: SeatId; readonly agreement: string; readonly broken?: readonly Term[] }
  | { readonly kind: 'agreement'; readonly parties: readonly SeatId[]; readonly agreement: string }
  | { readonly kind: 'meeting' }
  | { readonly kind: 'procedure'; readonly accused: SenderId; readonly remedy: string }
  | { readonly kind: 'panel'; readonly turn: 'renewed' | 'ended' }
  /** A headline of the Press; `about` is the line of the record that it reports, if it names one. */
  | { readonly kind: 'press'; readonly lean: Lean; readonly words: string; readonly about?: Headline }
  | { readonly kind: 'defection' }
  | { readonly kind: 'unrest' }
  | { readonly kind: 'shock'; readonly shock: string }
  /** What the host of a session told in words. */
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'exposed'; readonly intermediary: string };
