import type { Phase, SealedOrder, SeatId } from '@letter/shared/play';
import type { Asked } from '@letter/shared/protocol';

// What a table keeps of delegations of several people. People are named by their ids.

/** Who last changed a slot of a docket, when (ms since the epoch), and what stood there before. */
export interface DocketChange {
  readonly by: string;
  readonly at: number;
  readonly before: SealedOrder | null;
}

/** Something that waits in a delegation for those who decide on it; people by their ids. */
export interface SavedMotion {
  readonly id: string;
  readonly by: string;
  readonly asked: Asked;
  readonly for: readonly string[];
  readonly against: readonly string[];
}

/** That somebody dissented from an act of their delegation, or from its docket. */
export interface SavedDissent {
  readonly by: string;
  readonly round: number;
  readonly phase: Phase;
  readonly from: 'docket' | Asked;
}

/** What a table keeps of one delegation of several people; of one alone it keeps nothing. */
export interface DelegationState {
  /** Whom the delegation made its head; `null` leaves it to who sat down first. */
  readonly head: string | null;
  /** Levers that were given to somebody, or with `null` to nobody. */
  readonly given: Readonly<Record<string, string | null>>;
  /** Who is done with the open phase. */
  readonly agreed: readonly string[];
  /** The round of the changes. */
  readonly round: number;
  readonly changes: Readonly<Record<string, DocketChange>>;
  readonly motions: readonly SavedMotion[];
  readonly nextMotion: number;
  readonly dissents: readonly SavedDissent[];
}

/** A delegation in which nothing was said yet. */
export const BLANK_DELEGATION: DelegationState = {
  head: null,
  given: {},
  agreed: [],
  round: 0,
  changes: {},
  motions: [],
  nextMotion: 1,
  dissents: [],
};

/** Words within a delegation, as they are kept. */
export interface InnerNote {
  readonly by: string;
  readonly seat: SeatId;
  readonly round: number;
  readonly phase: Phase;
  /** Ms since the epoch. */
  readonly at: number;
  readonly text: string;
}

/** What a table knows of its delegations of several people. */
export interface Delegations {
  /** What is kept of each; only `state.ts` changes it. */
  readonly states: Map<SeatId, DelegationState>;
  /** What people of one delegation wrote to each other, by the ids of the notes. */
  readonly notes: Map<string, InnerNote>;
  /** Since when people are away, by the steady clock and their ids. */
  readonly awaySince: Map<string, number>;
  /** Until people who are away are waited for no more, by their ids; each is cancelled by calling it. */
  readonly waits: Map<string, () => void>;
}

/** Delegations before anything has happened in them. */
export const openDelegations = (): Delegations => ({
  states: new Map(),
  notes: new Map(),
  awaySince: new Map(),
  waits: new Map(),
});
