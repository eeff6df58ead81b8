import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from '../lib/make-folder.ts';
import { SetupFault } from '../lib/setup-fault.ts';
import type { Claim } from './hold.ts';

/**
 * Hold a data folder, made if it is not there. It is the lock of a second database file: the system lets go of it however the
 * process ends, so that none is left behind.
 */
export function claimFolder(folder: string): Pick<Claim, 'lost' | 'release'> {
  const lock = join(folder, 'server.lock');
  const holder = join(folder, 'server.pid');
  const database = openLock(folder, lock);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;');
  } catch {
    database.close();
    const pid = existsSync(holder) ? readFileSync(holder, 'utf8').trim() : '';
    throw new SetupFault(
      `Another server${pid === '' ? '' : ` (process ${pid})`} keeps its games in ${folder}. Two servers on one folder would lose people and seats. End the other one, or set LETTER_DATA to another folder.`,
    );
  }
  writeFileSync(holder, `${process.pid}\n`);
  return {
    lost: new Promise(() => undefined),
    release() {
      database.close();
      return Promise.resolve();
    },
  };
}

function openLock(folder: string, lock: string): DatabaseSync {
  try {
    makeFolder(folder);
    return new DatabaseSync(lock);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupFault(
      `The games cannot be kept in ${folder}: ${reason}. Set LETTER_DATA to a folder that this program may write to.`,
      { cause: error },
    );
  }
}
