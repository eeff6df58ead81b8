import { closeSync, openSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import type { Carriage, CarryTask } from './carry-thread.ts';

const THREAD = new URL('carry-thread.ts', import.meta.url).href;

/** When pages are carried by a thread of their own. */
export interface Carrying {
  /** Pages of the write-ahead log that wait to be carried. */
  readonly after: number;
  /** Where what runs in the thread is; a test may give another. */
  readonly module?: string;
}

/** Has the pages of a write-ahead log carried into the file while others are written. */
export interface Carrier {
  /** Has what waits carried, if it is enough; `finish` is called once little of it is left. */
  look(finish: () => void): void;
  /** Resolves once nothing is being carried. */
  idle(): Promise<void>;
  /** Let the file go; `close` closes the database of whoever writes. */
  end(close: () => void): Promise<void>;
}

/**
 * Makes the carrier of a database. Its thread starts when there is something to carry for the first time. Should it end by itself,
 * whoever writes carries the pages again, as SQLite has it do.
 */
export function carryPages(database: DatabaseSync, file: string, { after, module = THREAD }: Carrying): Carrier {
  const waiting = database.prepare('PRAGMA wal_checkpoint(NOOP);');
  let started: { readonly worker: Worker; readonly descriptor: number } | null = null;
  let isGone = false;
  let underWay: Promise<void> | null = null;
  let answered = (): void => undefined;

  const start = (): Worker => {
    // Whoever closes any descriptor of a file gives up all locks that the process has on it: this one stays open as long as they do.
    const descriptor = openSync(file, 'r+');
    const worker = new Worker(new URL(module), {
      name: 'pages',
      execArgv: [],
      workerData: { file, descriptor } satisfies Carriage,
    });
    worker.unref();
    worker.on('message', () => answered());
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      isGone = true;
      answered();
    });
    started = { worker, descriptor };
    return worker;
  };

  const carry = async (finish: () => void): Promise<void> => {
    const done = new Promise<void>((resolve) => {
      answered = resolve;
    });
    const worker = started?.worker ?? start();
    worker.postMessage('carry' satisfies CarryTask, []);
    await done;
    underWay = null;
    if (!isGone) finish();
  };

  return {
    look(finish) {
      if (isGone || underWay !== null) return;
      const { log, checkpointed } = waiting.get() ?? {};
      if (Number(log) - Number(checkpointed) < after) return;
      underWay = carry(finish).catch(() => {
        isGone = true;
        underWay = null;
      });
    },
    idle: () => underWay ?? Promise.resolve(),
    async end(close) {
      await underWay;
      if (started === null) return close();
      const { worker, descriptor } = started;
      if (!isGone) {
        const gone = new Promise((resolve) => worker.once('exit', resolve));
        worker.postMessage('end' satisfies CarryTask, []);
        await gone;
      }
      close();
      closeSync(descriptor);
    },
  };
}
