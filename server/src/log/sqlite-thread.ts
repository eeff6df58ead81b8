import { parentPort, workerData } from 'node:worker_threads';
import type { CompiledQuery } from 'kysely';
import { failed } from './rows.ts';
import type { Job } from './rows.ts';
import { sqliteRows } from './sqlite-rows.ts';
import type { SqliteFile } from './sqlite-rows.ts';

// The thread that waits for the disk, so that the event loop does not. Each task is answered by one message, in their order.

/** What the thread is asked. */
export type Task =
  | { readonly kind: 'write'; readonly jobs: readonly Job[] }
  | { readonly kind: 'read'; readonly queries: readonly Pick<CompiledQuery, 'sql' | 'parameters'>[] }
  | { readonly kind: 'end' };

const reply = (answer: unknown): void => parentPort?.postMessage(answer, []);

try {
  const rows = sqliteRows(workerData as SqliteFile);
  const carryOut = async (task: Task): Promise<void> => {
    switch (task.kind) {
      case 'write':
        return reply(await rows.write(task.jobs));
      case 'read':
        return reply(await rows.read(task.queries as readonly CompiledQuery[]));
      case 'end':
        await rows.end();
        parentPort?.close();
    }
  };
  parentPort?.on('message', (task: Task) => void carryOut(task));
  reply({ ok: true, value: null });
} catch (error) {
  reply(failed(error));
}
