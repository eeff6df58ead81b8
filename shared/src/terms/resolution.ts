import type { Vote } from './vocabulary.ts';
import type { TextId } from './ids.ts';
import type { CouncilMember } from './council-member.ts';
import type { PermanentMemberId, VetoGround } from './permanent-member.ts';
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
  /** Creates the Panel of Experts or renews its mandate; absent in texts of rules 1 and 2, which could not. */
  readonly panel?: boolean;
  /** Number of rounds until the text lapses; with none it stands until another text lowers it. */
  readonly sunset: 2 | 4 | 6 | 'none';
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
  readonly vetoedBy: readonly VetoHolder[];
  /** Why each permanent member without a seat voted no; absent in games of rules 1 and 2, and where none did. */
  readonly absentNoes?: readonly AbsentNo[];
  /** The thirteen by name, each with its vote; absent in games of rules 1 to 3. */
  readonly called?: readonly CalledMember[];
  /** What everybody could expect as the roll was called; absent in games of rules 1 to 3. */
  readonly expected?: RollExpectation;
}

/** One of the thirteen, and its vote. */
export interface CalledMember {
  readonly member: CouncilMember;
  readonly vote: Vote;
}

/** What the public facts let everybody expect of a roll of the fifteen, if the pen and the two seats said yes. */
export interface RollExpectation {
  /** Votes in favour out of fifteen, and one standard error. */
  readonly yes: number;
  readonly sd: number;
  /** What moved the thirteen, strongest first. */
  readonly parts: readonly SupportPart[];
}

/** Why the thirteen lean as they do. */
export type SupportReason =
  | 'base'
  | 'exemptions'
  | 'lift'
  | 'tired'
  | 'findings'
  | 'tests'
  | 'fatigue'
  | 'breadth'
  | 'broad-trade'
  | 'common-list'
  | 'procedure'
  | 'panel'
  | 'sunset';

/** One component of a text's support, in points of leaning. */
export interface SupportPart {
  readonly reason: SupportReason;
  readonly amount: number;
}

/** Whose no is a veto: two of the seats, and the permanent members without one. */
export type VetoHolder = 'us' | 'china' | PermanentMemberId;

/** The no of a permanent member without a seat, and the ground on which it rests. */
export interface AbsentNo {
  readonly member: PermanentMemberId;
  readonly ground: VetoGround;
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
  /** Last round in which it is in force; `null` if it stands until a text lowers it. */
  readonly until: number | null;
}
