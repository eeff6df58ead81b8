// What a server that is one of several knows of the others. The lobby, the sessions and the front door use these types; the store
// and the composition root implement them.
import type { Result } from '@letter/shared/play';
import type { LogFault } from '../table/ports.ts';

/** What a release can read: a member is never handed what a newer one wrote. */
export interface Release {
  readonly protocol: number;
  readonly rules: number;
}

/** One of the processes that share a store. */
export interface Member {
  /** Letters, digits and dashes; drawn anew at each start, so that a process never takes itself for the one before it. */
  readonly id: string;
  /** Where the other processes reach its front door, as `host:port`. */
  readonly address: string;
  readonly release: Release;
  /** It is about to end and takes nothing more. */
  readonly isDraining: boolean;
}

/** What has one owner: a table outside sessions, a session with all its tables, or a duty that one process does for all. */
export interface Holding {
  readonly kind: 'table' | 'session' | 'duty';
  readonly id: string;
}

/** Why something cannot be had: another member owns it, or can read it where this one cannot. */
export type HoldFault = { readonly code: 'held'; readonly by: Member } | LogFault;

/** A clock that can be told what time it is; it never goes back. */
export interface SettableClock {
  steady(): number;
  /** Go on from a time. */
  continueFrom(steady: number): void;
}

/**
 * Who owns what. An owner has a fencing token in the store, which every write of it is checked against in the same transaction: whoever
 * lost a holding cannot write any more, however late it learns of it. Nothing here throws.
 */
export interface Leases {
  readonly self: Member;
  /** What a call of one member to another shows, kept in the store and the same for all of them; `null` for a process that is alone. */
  readonly secret: string | null;
  /** Resolves with a sentence if this process can keep nothing any more, since another took the whole store over. */
  readonly lost: Promise<string>;
  /** Own something from now on; it is ours already, or free, or its owner's time has run out. */
  take(what: Holding): Promise<Result<null, HoldFault>>;
  /** Whether this process owns something, as far as it knows. */
  has(what: Holding): boolean;
  /** Let something go, so that any member may take it at once. */
  release(what: Holding): Promise<void>;
  /** Let something go that this process cannot read; it is given to others, and not to this one again. */
  leaveToOthers(what: Holding): Promise<void>;
  /** Who owns something now; `null` if nobody alive does. */
  ownerOf(what: Holding): Promise<Result<Member | null, LogFault>>;
  /** The members that are alive, this one among them. */
  members(): Promise<Result<readonly Member[], LogFault>>;
  /** Take what runs and nobody alive owns, at most so many, oldest first; members who ask at once get different ones. */
  takeOrphans(most: number): Promise<Result<readonly Holding[], LogFault>>;
  /** Called with what this process owned and lost: it must stop at once and write nothing. */
  onLost(listener: (what: Holding) => void): void;
  /**
   * Set a clock to the time of all members and keep it there: that of those who are alive, else from when one last was, or from
   * `lastAlive` in a store that knew no members yet. Resolves with the time from which it goes on.
   */
  follow(clock: SettableClock, lastAlive: number | null): Promise<Result<number, LogFault>>;
  /** Say that this process is about to end: it is given nothing more, and keeps what it has until it is let go. */
  drain(): Promise<void>;
  /** Let everything go. */
  end(): Promise<void>;
}

/** What other processes of the server count. */
export interface CountsElsewhere {
  /** Tell the others how many tables of an address run here; resolves with how many run there, or 0 while nobody can say. */
  tell(address: string, count: number): Promise<number>;
}
