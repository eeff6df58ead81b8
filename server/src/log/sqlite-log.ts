import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { makeFolder } from '../lib/make-folder.ts';
import { SetupFault } from '../lib/setup-fault.ts';
import type { Store } from '../session/ports.ts';
import { kyselyLog } from './kysely-log.ts';
import { forKysely } from './node-sqlite.ts';
import { watchFile } from './same-file.ts';
import type { LogDatabase } from './schema.ts';

/**
 * A log in one SQLite file, created with its folder. Throws a sentence that says what to do if the file cannot be used.
 * `mostPages` caps the file, for tests of a full disk.
 */
export async function sqliteLog(file: string, mostPages?: number): Promise<Store> {
  const database = openFile(file);
  // FULL: an order that was acknowledged survives a power cut. Group commit pays for it.
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;',
  );
  if (mostPages !== undefined) database.exec(`PRAGMA max_page_count = ${mostPages};`);
  const db = new Kysely<LogDatabase>({ dialect: new SqliteDialect({ database: forKysely(database) }) });
  // Deleted rows are overwritten in the file; in the write-ahead log beside it they would stand for a while.
  return kyselyLog(db, {
    ...watchFile(file),
    afterRemoval: () => database.exec('PRAGMA wal_checkpoint(TRUNCATE);'),
  });
}

function openFile(file: string): DatabaseSync {
  try {
    makeFolder(dirname(file));
    const database = new DatabaseSync(file);
    // Opening reads nothing yet: a file that is no database, or may not be written, shows itself here.
    database.exec('PRAGMA user_version; BEGIN IMMEDIATE; ROLLBACK;');
    return database;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupFault(
      `The games cannot be kept in ${file}: ${reason}. Set LETTER_DATA to a folder that this program may write to.`,
      { cause: error },
    );
  }
}
