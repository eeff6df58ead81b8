import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import type { CompiledQuery } from 'kysely';
import type { Statements } from './statements.ts';
import { carryPages } from './carry-pages.ts';
import type { Carrying } from './carry-pages.ts';
import type { Found, Job, Rows, Value } from './rows.ts';
import { failed } from './rows.ts';
import { watchFile } from './same-file.ts';
import { writeBatch, writeTogether } from './write-batch.ts';
import type { Run } from './write-batch.ts';

// Runs in a thread of its own where a server is meant, so that it loads nothing of the game.

/** A file to be opened, and how it is spoken to. */
export interface SqliteFile {
  readonly file: string;
  readonly statements: Statements;
  /** Caps the file, for tests of a full disk. */
  readonly mostPages: number | null;
  /** Which file it has to be, as `watchFile` told it before; `null` at first. */
  readonly identity: string | null;
  /** How pages are carried by a thread of their own; `null` where whoever writes carries them. */
  readonly carrying: Carrying | null;
}

/** Pages of the write-ahead log after which they are carried into the file: 32 MB, which a start reads at most. */
const WAL_PAGES = 8_000;
/** The same where another thread should have carried them before: should it be gone or slow, nothing grows without end. */
const WAL_PAGES_BESIDE = 16_000;

/** A thread begins to carry pages early enough that they are carried, at any load, before whoever writes would have to do it. */
export const CARRY_BESIDE: Carrying = { after: 6_000 };

/** The rows of one SQLite file. Throws if it cannot be opened, or is another file than it was. */
export function sqliteRows({ file, statements, mostPages, identity, carrying }: SqliteFile): Rows {
  const watch = watchFile(file, identity);
  const elsewhere = watch.lost();
  if (elsewhere !== null) throw new Error(elsewhere);
  const database = new DatabaseSync(file);
  // FULL: an order that was acknowledged survives a power cut. Group commit pays for it.
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;',
  );
  // After so many pages and not after the usual thousand: 300 busy tables write a thousand pages several times a second, most of
  // them the same ones again.
  database.exec(`PRAGMA wal_autocheckpoint = ${carrying === null ? WAL_PAGES : WAL_PAGES_BESIDE};`);
  if (mostPages !== null) database.exec(`PRAGMA max_page_count = ${mostPages};`);
  const run = runOn(database, statements);
  const carrier = carrying === null ? null : carryPages(database, file, carrying);

  const within = async <T>(begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => T | Promise<T>): Promise<T> => {
    database.exec(begin);
    try {
      const value = await work();
      database.exec('COMMIT');
      return value;
    } catch (error) {
      // A disk that is full has ended the transaction by itself.
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
  // One after another: what waits for a turn of its own must not fall into the transaction of somebody else.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  // The few pages that were written meanwhile: with them all is carried, and the log is written from its beginning again.
  const carryLast = (): void => {
    void inTurn(() => Promise.resolve(database.exec('PRAGMA wal_checkpoint(PASSIVE);'))).catch(() => undefined);
  };

  return {
    ahead: 1,
    write: (jobs) =>
      inTurn(async () => {
        const answers = await writeTogether(
          (some) => within('BEGIN IMMEDIATE', () => writeBatch(run, some)),
          failed,
          jobs,
        );
        // Deleted rows are overwritten in the file; in the write-ahead log beside it they would stand for a while.
        if (jobs.some(isRemoval)) {
          await carrier?.idle();
          database.exec('PRAGMA wal_checkpoint(TRUNCATE);');
        }
        carrier?.look(carryLast);
        // What was written to a file that is not there any more is not acknowledged.
        const lost = watch.lost();
        if (lost !== null) return answers.map(() => failed(lost));
        const full = jobs.some(({ kind }) => kind === 'pulse') ? watch.full() : null;
        return full === null
          ? answers
          : answers.map((answer, at) => (jobs[at]?.kind === 'pulse' ? failed(full) : answer));
      }),
    read: <Queries extends readonly CompiledQuery[]>(queries: readonly [...Queries]) =>
      inTurn(async () => {
        try {
          const found = await within('BEGIN', () =>
            queries.map(({ sql, parameters }) => database.prepare(sql).all(...(parameters as readonly Value[]))),
          );
          return { ok: true as const, value: found as unknown as Found<Queries> };
        } catch (error) {
          return failed(error);
        }
      }),
    end: () =>
      inTurn(async () => {
        const close = (): void => database.close();
        if (carrier === null) close();
        else await carrier.end(close);
      }),
  };
}

const isRemoval = ({ kind }: Job): boolean => kind === 'remove' || kind === 'remove-session';

/** Carries statements out, each prepared once. */
function runOn(database: DatabaseSync, texts: Statements): Run {
  const prepared = new Map<string, StatementSync>();
  const statement = (text: string): StatementSync => {
    let found = prepared.get(text);
    if (found === undefined) {
      found = database.prepare(text);
      prepared.set(text, found);
    }
    return found;
  };
  return {
    count(what, ids) {
      const last = statement(texts.last[what]);
      const counts = new Map<string, number>();
      for (const id of ids) {
        const row = last.get(id);
        if (row !== undefined) counts.set(id, row['last'] === null ? 0 : Number(row['last']) + 1);
      }
      return counts;
    },
    add(to, rows) {
      const insert = statement(texts.add[to]);
      for (const row of rows) insert.run(...row);
    },
    change(name, values) {
      statement(texts.change[name]).run(...values);
    },
  };
}
