import { Tinypool } from 'tinypool';

/** A function that a module exports for threads: an item in, an outcome out, both copied on the way. */
type Task = (item: never) => unknown;

/** The threads of one call, and what they run. */
export interface Threads<T extends Task> {
  /** The module that exports the task. */
  readonly module: URL;
  /** The name by which it exports the task. */
  readonly task: string;
  /** Threads at most. */
  readonly count: number;
  /** What every thread is told once: `toldToThread` reads it there. */
  readonly told?: unknown;
  /** Called as each outcome comes in. */
  readonly onDone?: (outcome: Awaited<ReturnType<T>>) => void;
}

/** Run a task for each item in threads; the outcomes keep the order of the items. Rejects with what a task threw. */
export async function mapInThreads<T extends Task>(
  items: readonly Parameters<T>[0][],
  { module, task, count, told, onDone }: Threads<T>,
): Promise<readonly Awaited<ReturnType<T>>[]> {
  const threads = Math.max(1, Math.min(count, items.length));
  const pool = new Tinypool({
    filename: module.href,
    name: task,
    minThreads: threads,
    maxThreads: threads,
    workerData: told,
  });
  try {
    return await Promise.all(
      items.map(async (item) => {
        const outcome = (await pool.run(item)) as Awaited<ReturnType<T>>;
        onDone?.(outcome);
        return outcome;
      }),
    );
  } finally {
    await pool.destroy();
  }
}

/** In a thread: what `mapInThreads` was given as `told`. */
export const toldToThread = (): unknown => Tinypool.workerData;
