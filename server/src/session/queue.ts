import type { SessionCore } from './core.ts';

/** Run a task after all that were asked for before it; nothing else changes the session meanwhile. */
export function enqueue<T>(core: SessionCore, task: () => Promise<T> | T): Promise<T> {
  const run = core.queue.then(task);
  core.queue = run.catch(() => undefined);
  return run;
}

/** Run a task nobody waits for; a fault in it is reported and harms nobody. */
export function afterwards(core: SessionCore, what: string, task: () => Promise<void> | void): void {
  enqueue(core, () => (core.isGone ? undefined : task())).catch((error: unknown) =>
    core.ports.reporter.fault(what, error),
  );
}

/** Start a timer whose work queues like any other; calling the answer stops it. */
export function later(core: SessionCore, ms: number, what: string, task: () => Promise<void> | void): () => void {
  return core.ports.clock.setTimer(ms, () => afterwards(core, what, task));
}
