import { Worker } from 'node:worker_threads';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';

/** Threads that answer tasks, each one at a time. */
export interface TaskThreads<Task, Answer> {
  /** Run a task in a free thread; one that does not answer in time is ended. No more may run than there are threads. */
  run(task: Task, longestMs: number): Promise<Result<Answer, 'hung' | 'died'>>;
  close(): Promise<void>;
}

const MEMORY_MB = 256;
/** What a new thread says once it has loaded all of the rules: only then does the time of its first task begin. */
const LOADED = 'loaded';
const LONGEST_LOAD_MS = 20_000;
/** A thread and its memory are released this long after its last task. */
const IDLE_MS = 60_000;

/** Make threads of a module that says `loaded` and then answers each task. They start with the first tasks. */
export function taskThreads<Task, Answer extends object>(module: URL): TaskThreads<Task, Answer> {
  const idle: Worker[] = [];
  const all = new Set<Worker>();

  function start(): Worker {
    const worker = new Worker(module, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    all.add(worker);
    // A thread that fails between two tasks must not end the server, nor keep it from ending.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      all.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
    });
    worker.unref();
    return worker;
  }

  function rest(worker: Worker): void {
    idle.push(worker);
    const release = setTimeout(() => {
      if (idle.includes(worker)) void worker.terminate();
    }, IDLE_MS);
    release.unref();
    worker.once('message', () => clearTimeout(release));
  }

  return {
    run(task, longestMs) {
      const known = idle.pop();
      const worker = known ?? start();
      return new Promise((resolve) => {
        let limit: NodeJS.Timeout;
        const end = (result: Result<Answer, 'hung' | 'died'>): void => {
          clearTimeout(limit);
          worker.off('message', onMessage);
          worker.off('exit', onExit);
          if (result.ok) rest(worker);
          else void worker.terminate();
          resolve(result);
        };
        const wait = (ms: number): void => {
          clearTimeout(limit);
          limit = setTimeout(() => end(err('hung')), ms);
        };
        const begin = (): void => {
          wait(longestMs);
          worker.postMessage(task, []);
        };
        const onMessage = (message: Answer | typeof LOADED): void => (message === LOADED ? begin() : end(ok(message)));
        const onExit = (): void => end(err('died'));
        worker.on('message', onMessage);
        worker.on('exit', onExit);
        if (known === undefined) wait(LONGEST_LOAD_MS);
        else begin();
      });
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
