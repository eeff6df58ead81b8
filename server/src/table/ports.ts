// What a table needs of the world around it. The table owns these types; log, sync and the composition root implement them.
import type { BySeat, GameEvent, Order, PublicView, Result, SeatId, SeatView, TableInfo, You } from './words.ts';

/** Who a table is, written once before its first event. */
export interface TableMeta {
  readonly id: string;
  readonly code: string;
  readonly kind: TableInfo['kind'];
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
}

/** Why a log did not take events: somebody else wrote first, or the store failed. */
export type LogFault =
  | { readonly code: 'conflict'; readonly actual: number }
  | { readonly code: 'unknown-table' }
  | { readonly code: 'store-failed'; readonly reason: string };

/** The record of every table; events of one table are numbered from 0 without gaps. */
export interface EventLog {
  /** Enter a table; entering the same table again changes nothing. */
  open(meta: TableMeta): Promise<Result<null, LogFault>>;
  /** Append after exactly `expected` events; resolves with the new count once the batch would survive a power cut. */
  append(table: string, expected: number, events: readonly GameEvent[]): Promise<Result<number, LogFault>>;
  /** Everything known of a table; `null` for a stranger. */
  read(table: string): Promise<{ readonly meta: TableMeta; readonly events: readonly GameEvent[] } | null>;
  close(): Promise<void>;
}

/** Time as a value, and a way to be called later. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Call back after `ms`; the answer cancels. */
  setTimer(ms: number, callback: () => void): () => void;
}

/** Everything an audience may hold of one table at one moment; nothing in it is unfiltered. */
export interface Snapshot {
  readonly info: TableInfo;
  readonly public: PublicView | null;
  readonly seats: BySeat<SeatView | null>;
  readonly people: ReadonlyMap<string, You>;
}

/** Brings snapshots to people. */
export interface Publisher {
  publish(snapshot: Snapshot): void;
}

/** What a bot does at one moment. */
export interface BotTurn {
  readonly orders: readonly Order[];
  readonly messages: readonly {
    readonly to: SeatId | 'plenary';
    readonly stock: { readonly key: string; readonly facts: Readonly<Record<string, string | number>> };
  }[];
}

/** Why a bot is asked: a phase opened, somebody addressed it, or the phase is about to close. */
export type BotMoment = 'opened' | 'addressed' | 'closing';

/** Plays a seat from the view a person would have. */
export interface Advisor {
  advise(view: SeatView, moment: BotMoment, seed: number): BotTurn;
}

/** Fresh identifiers and seeds. */
export interface Ids {
  table(): string;
  code(): string;
  seed(): number;
}

/** Where faults go; nothing secret is passed. */
export interface Reporter {
  fault(what: string, error: unknown): void;
  /** Something hostile or unlucky from outside that is no fault of ours. */
  notice(text: string): void;
}
