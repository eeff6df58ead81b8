import type { Vote } from './vocabulary.ts';
import type { TextId } from './ids.ts';
import type { BasketId, SeatId, SenderId } from './vocabulary.ts';

/** What the pen fills in. At most two operative changes a text. */
export interface DraftBlanks {
  /** At most two baskets with the level they shall have in every corridor: 0 none, 2 partial, 4 full. */
  readonly changes: readonly { readonly basket: BasketId; readonly level: 0 | 2 | 4 }[];
  /** Adopt the common list of luxury goods as far as it is ticked. */
  readonly commonList: boolean;
  /** Humanitarian exemptions: written in, they win members and spare citizens, and leak a little. */
  readonly exemptions: boolean;
  /** Adopt the procedure against violators. */
  readonly procedure: boolean;
  /** Rounds until the text lapses. */
  readonly sunset: 2 | 4 | 6;
}

/** A text before the Council; one a round. */
export interface DraftText {
  readonly id: TextId;
  readonly round: number;
  readonly tabledBy: SenderId;
  readonly blanks: DraftBlanks;
}

/** A roll call, kept for ever. `members` counts the thirteen others by their vote. */
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
  /** The backer that pays upkeep for a national measure; `null` for a resolution, which all three senders bear. */
  readonly owner: SeatId | null;
  readonly basket: BasketId;
  readonly level: 2 | 4;
  readonly since: number;
  /** Last round in which it is in force. */
  readonly until: number;
}
