import type { Vote } from './vocabulary.ts';
import type { TextId } from './ids.ts';
import type { BasketId, SeatId, SenderId } from './vocabulary.ts';

/** The blanks that the pen fills in. A text has at most two operative changes. */
export interface DraftBlanks {
  /** At most two baskets, each with its new level in every corridor: 0 none, 2 partial, 4 full. */
  readonly changes: readonly { readonly basket: BasketId; readonly level: 0 | 2 | 4 }[];
  /** Adopts the common list of luxury goods, as far as it is ticked. */
  readonly commonList: boolean;
  /** Humanitarian exemptions: they win members and spare citizens, and leak a little. */
  readonly exemptions: boolean;
  /** Adopts the procedure against violators. */
  readonly procedure: boolean;
  /** Number of rounds until the text lapses. */
  readonly sunset: 2 | 4 | 6;
}

/** A text before the Council; there is one per round. */
export interface DraftText {
  readonly id: TextId;
  readonly round: number;
  readonly tabledBy: SenderId;
  readonly blanks: DraftBlanks;
}

/** A roll call, kept permanently. `members` counts the thirteen other members by vote. */
export interface RollCall {
  readonly text: DraftText;
  readonly votes: Readonly<Record<SenderId, Vote>>;
  readonly members: { readonly yes: number; readonly no: number; readonly abstain: number };
  readonly outcome: 'adopted' | 'not-carried' | 'vetoed';
  readonly vetoedBy: readonly ('us' | 'china')[];
}

/** Something in force: an adopted text (all corridors) or a national measure (its owner's corridor). */
export interface Instrument {
  readonly id: string;
  readonly kind: 'resolution' | 'national';
  /** The seat that pays upkeep for a national measure; `null` for a resolution, whose upkeep all three senders pay. */
  readonly owner: SeatId | null;
  readonly basket: BasketId;
  readonly level: 2 | 4;
  readonly since: number;
  /** Last round in which it is in force. */
  readonly until: number;
}
