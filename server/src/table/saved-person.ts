import type { RoleId, SeatId } from '@letter/shared/play';
import type { ReadMarks, StandingOrders } from '@letter/shared/protocol';

/** Somebody at a table, as the log remembers them: the token is kept as a hash only. */
export interface SavedPerson {
  readonly id: string;
  readonly tokenHash: string;
  readonly name: string;
  readonly seat: SeatId | null;
  /** Left out for people without one. */
  readonly role?: RoleId;
  /** Hashes of the tokens of devices the person went on from. */
  readonly formerTokens?: readonly string[];
  readonly standing?: StandingOrders | null;
  /** How far the person has read. */
  readonly marks?: ReadMarks;
  /** Hash of the personal code that brings the person back from another device. */
  readonly rejoinHash?: string | null;
  /** Took the running game's record out; records from before the witnesses were kept say it here. */
  readonly hasSeenAll?: boolean;
  /** Left on purpose; who is not in the record as such is only away. */
  readonly hasLeft?: boolean;
  /** Minutes they have been away. */
  readonly away?: number;
  readonly handedOn?: SeatId | null;
  /** Came while the game ran, and decides from the next round on. */
  readonly isAdviser?: boolean;
}
