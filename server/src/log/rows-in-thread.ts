import { Worker } from 'node:worker_threads';
import type { CompiledQuery } from 'kysely';
import type { Result } from '@letter/shared/play';
import { faultWords } from '../table/fault-words.ts';
import type { LogFault } from '../table/ports.ts';
import type { Answer, Found, Rows } from './rows.ts';
import { failed } from './rows.ts';
import type { SqliteFile } from './sqlite-rows.ts';
import type { Task } from './sqlite-thread.ts';

/** What the thread answers: each job, or what a read found. */
type Reply = readonly Answer[] | Result<readonly (readonly unknown[])[], LogFault>;

const THREAD = new URL('sqlite-thread.ts', import.meta.url);

/**
 * The rows of a SQLite file, in a thread of its own. If the thread ends by itself, what it had not answered is refused, as nobody
 * knows whether it was written, and the next task starts it again on the same file. `module` is what runs in it.
 */
export async function rowsInThread(file: SqliteFile, module: URL = THREAD): Promise<Rows> {
  let thread: Promise<Worker> | null = null;
  const unanswered: ((reply: Reply) => void)[] = [];

  const start = (): Promise<Worker> => {
    const worker = new Worker(module, { name: 'log', execArgv: [], workerData: file });
    let reason = 'it ended by itself';
    worker.on('error', (error) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    const opened = new Promise<Worker>((resolve, reject) => {
      worker.once('message', (opening: Result<null, LogFault>) => {
        if (!opening.ok) {
          reject(new Error(faultWords(opening.error)));
          return;
        }
        worker.on('message', (reply: Reply) => {
          unanswered.shift()?.(reply);
          // It keeps the process only while something is on its way to the disk.
          if (unanswered.length === 0) worker.unref();
        });
        worker.unref();
        resolve(worker);
      });
      worker.once('exit', () => {
        reject(new Error(reason));
        if (thread !== opened) return;
        thread = null;
        const fault = failed(`the thread that writes the games is gone: ${reason}`);
        for (const answer of unanswered.splice(0)) answer(fault);
      });
    });
    return opened;
  };

  const ask = async (task: Task): Promise<Reply> => {
    const started = (thread ??= start());
    let worker: Worker;
    try {
      worker = await started;
    } catch (error) {
      if (thread === started) thread = null;
      return failed(error);
    }
    return new Promise((resolve) => {
      if (unanswered.push(resolve) === 1) worker.ref();
      worker.postMessage(task, []);
    });
  };

  await (thread = start());
  return {
    // While one batch is written the next lies ready.
    ahead: 2,
    async write(jobs) {
      const reply = await ask({ kind: 'write', jobs });
      return 'ok' in reply ? jobs.map(() => (reply.ok ? failed('no answer') : reply)) : reply;
    },
    async read<Queries extends readonly CompiledQuery[]>(queries: readonly [...Queries]) {
      const texts = queries.map(({ sql, parameters }) => ({ sql, parameters }));
      const reply = await ask({ kind: 'read', queries: texts });
      return reply as unknown as Result<Found<Queries>, LogFault>;
    },
    async end() {
      const ending = thread;
      if (ending === null) return;
      const worker = await ending;
      const gone = new Promise((resolve) => worker.once('exit', resolve));
      worker.ref();
      worker.postMessage({ kind: 'end' } satisfies Task, []);
      await gone;
    },
  };
}
