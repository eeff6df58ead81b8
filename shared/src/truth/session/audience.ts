import type { PublicView } from '../../terms/seat-view.ts';
import type { SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';
import type { TableWatch } from './watch.ts';

/** What a session knows of one of its tables at a moment; the world is secret. */
export interface TableNow {
  readonly number: number;
  readonly status: 'waiting' | 'playing' | 'over';
  readonly world: World | null;
  readonly public: PublicView | null;
  /** Delegations that a bot plays now. */
  readonly bots: readonly SeatId[];
  /** Ms on the steady clock; `null` without one. */
  readonly deadline: number | null;
  readonly isPaused: boolean;
  /** Waits at its round's end for the window of the others. */
  readonly isWaiting: boolean;
  /** Acts of each person in the open phase, by their id in the session, and when the last was (steady ms). */
  readonly acts: ReadonlyMap<string, { readonly count: number; readonly last: number }>;
  /** Since when things last there, as the server has followed it; absent before it was first looked at. */
  readonly watch?: TableWatch;
}

/** What surrounds a session's record at a moment: who is connected, what the tables are at, and the time. */
export interface Surroundings {
  /** Ids of participants and hosts who are connected. */
  readonly here: ReadonlySet<string>;
  readonly tables: readonly TableNow[];
  /** The steady clock, ms. */
  readonly now: number;
  /** Ms by which dates are ahead of the steady clock; the same number until the machine's time is corrected. */
  readonly skew: number;
}
