import type { Core } from './core.ts';
import { keepRecord } from './record/keep-record.ts';

/** Run a task after all that were asked for before it; nothing else changes the table meanwhile. */
export function enqueue<T>(core: Core, task: () => Promise<T> | T): Promise<T> {
  const run = core.queue.then(async () => {
    try {
      return await task();
    } finally {
      // What changed around the game is on record before whoever asked is answered.
      await keepRecord(core);
    }
  });
  core.queue = run.catch(() => undefined);
  return run;
}

/** Start a timer whose work queues like any other; a fault in it is reported and harms nobody. */
export function later(core: Core, ms: number, what: string, task: () => Promise<void> | void): () => void {
  return core.ports.clock.setTimer(ms, () => {
    enqueue(core, () => (core.isGone ? undefined : task())).catch((error: unknown) =>
      core.ports.reporter.fault(what, error),
    );
  });
}
