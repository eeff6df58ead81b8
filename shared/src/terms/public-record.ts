import type { PublicFigure } from './public-figures.ts';
import type { IntermediaryId, ListingId } from './ids.ts';
import type {
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
  | { readonly kind: 'finding'; readonly reading: string; readonly subject: string; readonly value: number }
  | { readonly kind: 'breach'; readonly by: SeatId; readonly agreement: string }
  | { readonly kind: 'agreement'; readonly parties: readonly SeatId[]; readonly agreement: string }
  | { readonly kind: 'meeting' }
  | { readonly kind: 'procedure'; readonly accused: SenderId; readonly remedy: string }
  | { readonly kind: 'panel'; readonly turn: 'renewed' | 'ended' }
  | { readonly kind: 'defection' }
  | { readonly kind: 'unrest' }
  | { readonly kind: 'shock'; readonly shock: string }
  | { readonly kind: 'exposed'; readonly intermediary: string };
