import { fdatasyncSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

// The thread that carries pages from the write-ahead log into the file, so that neither the event loop nor the thread that writes
// waits for it. It writes nothing else.

/** What the thread is given. */
export interface Carriage {
  readonly file: string;
  /** The file, opened by the thread that writes. */
  readonly descriptor: number;
}

/** What the thread is asked: to carry what there is, or to let the file go. */
export type CarryTask = 'carry' | 'end';

/** The second time little is left: what was written during the first. */
const TIMES = 2;

const { file, descriptor } = workerData as Carriage;
// A file that was deleted is not made anew.
const database = new DatabaseSync(new URL(`${pathToFileURL(file).href}?mode=rw`));
// FULL as for those who write: the log is on disk before a page of it is in the file.
database.exec('PRAGMA synchronous = FULL;');

parentPort?.on('message', (task: CarryTask) => {
  if (task === 'end') {
    database.close();
    parentPort?.close();
    return;
  }
  try {
    for (let time = 0; time < TIMES; time++) {
      // PASSIVE waits for nobody, and nobody for it.
      database.exec('PRAGMA wal_checkpoint(PASSIVE);');
      // SQLite leaves this to whoever carries the last page, which is the thread that writes.
      fdatasyncSync(descriptor);
    }
  } catch {
    // A disk that is full, say. The pages stay in the log, and who writes there is told.
  }
  parentPort?.postMessage(null, []);
});
