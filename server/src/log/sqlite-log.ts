import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DummyDriver, Kysely, SqliteAdapter, SqliteDialect, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { makeFolder } from '../lib/make-folder.ts';
import { SetupFault } from '../lib/setup-fault.ts';
import type { Store } from '../session/ports.ts';
import type { Carrying } from './carry-pages.ts';
import { kyselyLog } from './kysely-log.ts';
import { migrate } from './migrate.ts';
import { forKysely } from './node-sqlite.ts';
import { rowsInThread } from './rows-in-thread.ts';
import type { Rows } from './rows.ts';
import { watchFile } from './same-file.ts';
import type { LogDatabase } from './schema.ts';
import { CARRY_BESIDE, sqliteRows } from './sqlite-rows.ts';
import { statementsOf } from './statements.ts';

/** Where a log in a file is written. */
export interface SqliteOptions {
  /** In a thread of its own, so that a server need not wait for the disk; a command starts none. A test may give its module. */
  readonly inThread?: boolean | URL;
  /** Caps the file, for tests of a full disk. */
  readonly mostPages?: number;
  /** How a thread of its own has pages carried; for tests, which write fewer of them. */
  readonly carrying?: Carrying;
}

/** Compiles queries and runs none. */
export const sqliteCompiler = new Kysely<LogDatabase>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** A log in one SQLite file, created with its folder. Throws a sentence that says what to do if the file cannot be used. */
export async function sqliteLog(
  file: string,
  { inThread = false, mostPages, carrying = CARRY_BESIDE }: SqliteOptions = {},
): Promise<Store> {
  let rows: Rows;
  try {
    await prepare(file);
    const { identity } = watchFile(file);
    const given = {
      file,
      statements: statementsOf(sqliteCompiler, false),
      mostPages: mostPages ?? null,
      identity,
      carrying: inThread === false ? null : carrying,
    };
    rows = inThread === false ? sqliteRows(given) : await rowsInThread(given, inThread === true ? undefined : inThread);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupFault(
      `The games cannot be kept in ${file}: ${reason}. Set LETTER_DATA to a folder that this program may write to.`,
      { cause: error },
    );
  }
  return kyselyLog(sqliteCompiler, rows);
}

/** Make the file if it is not there, and bring it up to date. */
async function prepare(file: string): Promise<void> {
  makeFolder(dirname(file));
  const database = new DatabaseSync(file);
  try {
    // Opening reads nothing yet: a file that is no database, or may not be written, shows itself here.
    database.exec('PRAGMA user_version; BEGIN IMMEDIATE; ROLLBACK; PRAGMA journal_mode = WAL;');
    await migrate(new Kysely<LogDatabase>({ dialect: new SqliteDialect({ database: forKysely(database) }) }));
  } finally {
    database.close();
  }
}
