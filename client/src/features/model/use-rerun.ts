import { useEffect, useRef, useState } from 'react';
import type { ReportRun, Variant } from '../../lab/model-report.ts';
import { runClaim } from '../../lab/run-claim.ts';

/** The state of a run in the browser. */
export type Rerun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'cancelled'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly variant: Variant; readonly run: ReportRun }
  | { readonly kind: 'failed'; readonly reason: string | null };

/** Runs a claim in a worker, reports its progress, and ends it when its card unmounts. */
export function useRerun(): {
  readonly rerun: Rerun;
  readonly start: (variant: Variant, of: number) => void;
  readonly cancel: () => void;
} {
  const [rerun, setRerun] = useState<Rerun>({ kind: 'idle' });
  const end = useRef<() => void>(() => undefined);
  useEffect(() => () => end.current(), []);
  return {
    rerun,
    start: (variant, of) => {
      end.current();
      setRerun({ kind: 'running', done: 0, of });
      end.current = runClaim(variant, {
        onSeed: (done, all) => setRerun({ kind: 'running', done, of: all }),
        onDone: (run) => setRerun({ kind: 'done', variant, run }),
        onFailed: (reason) => setRerun({ kind: 'failed', reason }),
      });
    },
    cancel: () => {
      end.current();
      setRerun((now) => (now.kind === 'running' ? { ...now, kind: 'cancelled' } : now));
    },
  };
}
