import type { CompiledQuery } from 'kysely';
import type { Result } from '@letter/shared/play';
import type { LogFault } from '../table/ports.ts';

// What a store of either kind does with rows of text. Nothing here is an object of the game: that is turned to text once, before it
// comes here, and read back behind it, so that rows can be handed to a thread at little cost.

/** A value of a row, as both databases keep it. */
export type Value = string | number | null;

/** The columns of `tables` that repeat a record, in the order in which they are written; the last is the id. */
export type RecordColumns = readonly [
  code: string,
  kind: string,
  createdAt: number,
  scenarioHash: string,
  seed: string,
  record: string,
  session: string | null,
  id: string,
];

/** Events in pairs: a kind and its body. */
export type EventTexts = readonly (readonly [kind: string, body: string])[];

/** One thing to be written; those that arrive together share a transaction. */
export type Job = Writing & {
  /** The moment of it, as `Rows.moment` told it; left out where no other process can own anything. */
  readonly begun?: number;
};

type Writing =
  | {
      readonly kind: 'append';
      readonly table: string;
      readonly expected: number;
      readonly events: EventTexts;
      /** Version of the rules that a game begins with, if it begins in this batch. */
      readonly begins: number | null;
      readonly by: readonly [person: string, at: number] | null;
      readonly answer: readonly [person: string, request: string, reply: string] | null;
    }
  | { readonly kind: 'session'; readonly session: string; readonly expected: number; readonly events: EventTexts }
  | { readonly kind: 'keep'; readonly columns: RecordColumns }
  | { readonly kind: 'world'; readonly table: string; readonly sequence: number; readonly world: string }
  | { readonly kind: 'pulse'; readonly at: number }
  /** `scenario` is left out once it is on record for certain. */
  | { readonly kind: 'open'; readonly columns: RecordColumns; readonly scenario: string | null }
  | { readonly kind: 'close'; readonly table: string; readonly at: number | null }
  | { readonly kind: 'remove'; readonly table: string }
  | { readonly kind: 'open-session'; readonly session: string; readonly code: string; readonly createdAt: number }
  | { readonly kind: 'close-session'; readonly session: string; readonly at: number | null }
  | { readonly kind: 'remove-session'; readonly session: string };

/** What a job came to: how many events there are now, or 0 for what counts none. */
export type Answer = Result<number, LogFault>;

/** Rows of a database, written in batches and read in snapshots. Nothing here throws but `end`. */
export interface Rows {
  /** How many batches may be under way at once; they are written in the order in which they were handed over. */
  readonly ahead: number;
  /** A number for what this process owns now: what it comes to own later lets nothing through that was begun before. */
  readonly moment?: () => number;
  /** Write jobs in the order they came, in one transaction; answers job by job once all of it would survive a power cut. */
  write(jobs: readonly Job[]): Promise<readonly Answer[]>;
  /** What the queries find, all in one snapshot with everything that was acknowledged in it. */
  read<Queries extends readonly CompiledQuery[]>(
    queries: readonly [...Queries],
  ): Promise<Result<Found<Queries>, LogFault>>;
  /** Let the database go; nothing may be under way. */
  end(): Promise<void>;
}

/** The rows that each of some queries finds. */
export type Found<Queries extends readonly CompiledQuery[]> = {
  readonly [Place in keyof Queries]: Queries[Place] extends CompiledQuery<infer Row> ? readonly Row[] : never;
};

/** A failure of the store, in the words of whatever threw. */
export const failed = (error: unknown): Result<never, LogFault> => ({
  ok: false,
  error: { code: 'store-failed', reason: error instanceof Error ? error.message : String(error) },
});
