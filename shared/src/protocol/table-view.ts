import type { FormatId, SeatId } from '../terms/vocabulary.ts';
import type { StandingOrders } from './standing-orders.ts';
import type { Pace } from './pace.ts';
import type { PublicView, SeatView } from '../terms/seat-view.ts';

/** Who sits where, as everybody may know. */
export interface SeatPresence {
  readonly controller: 'person' | 'bot' | 'free';
  /** Display names of the people in the delegation. */
  readonly names: readonly string[];
  /** Whether one of its people is there; if none is, whether a connection was lost or all of them left on purpose. */
  readonly presence: Presence;
}

/** Whether somebody is there: a lost connection may come back any moment, who left said so. */
export type Presence = 'here' | 'lost' | 'left';

/** The table around the game: everything about people and time, nothing about the World. */
export interface TableInfo {
  readonly code: string;
  readonly kind: 'public' | 'friends' | 'solo';
  readonly status: 'waiting' | 'playing' | 'over';
  readonly format: FormatId;
  readonly pace: Pace;
  /** Id of the world the table plays in. */
  readonly scenario: string;
  readonly seats: Readonly<Record<SeatId, SeatPresence>>;
  /** People at the table without a seat. */
  readonly observers: number;
  /** Absolute time (ms since the epoch, server's clock) at which the phase or the waiting ends; `null` without a deadline. */
  readonly deadline: number | null;
}

/** What one client holds of one table; read-only and plain. `seat` is `null` for an observer or before the start. */
export interface TableView {
  readonly info: TableInfo;
  readonly public: PublicView | null;
  readonly seat: SeatView | null;
  readonly you: {
    readonly seat: SeatId | null;
    readonly name: string;
    readonly host: boolean;
    /** One's own standing orders; nobody else, not even a teammate, is told. */
    readonly standing: StandingOrders | null;
  };
}
