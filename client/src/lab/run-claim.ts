import type { ReportRun, Variant } from '@letter/shared/lab';
import type { ClaimNews, RunClaim } from './claims-messages.ts';

/** The callbacks of a run. */
export interface RunListener {
  readonly onSeed: (done: number, of: number) => void;
  readonly onDone: (run: ReportRun) => void;
  /** Null if the worker could not start or stopped without a message. */
  readonly onFailed: (reason: string | null) => void;
}

/**
 * Runs one claim in a worker of its own and returns a function that cancels it. No callback is called after a cancel.
 */
export function runClaim(variant: Variant, listener: RunListener): () => void {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./claims-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    listener.onFailed(null);
    return () => undefined;
  }
  worker.addEventListener('message', ({ data }: MessageEvent<ClaimNews>) => {
    if (data.kind === 'seed-done') {
      listener.onSeed(data.done, data.of);
      return;
    }
    worker.terminate();
    if (data.kind === 'claim-done') listener.onDone(data.run);
    else listener.onFailed(data.reason);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    listener.onFailed(event.message === undefined || event.message === '' ? null : event.message);
  });
  const wish: RunClaim = { kind: 'run', variant };
  worker.postMessage(wish, []);
  return () => worker.terminate();
}
