import type { ReportRun, Variant } from '@letter/shared/lab';

// The messages between a page and the worker that runs claims.

/** Asks the worker to run one claim. */
export interface RunClaim {
  readonly kind: 'run';
  readonly variant: Variant;
}

/** The worker's messages while it runs, and at the end. */
export type ClaimNews =
  | { readonly kind: 'seed-done'; readonly done: number; readonly of: number }
  | { readonly kind: 'claim-done'; readonly run: ReportRun }
  | { readonly kind: 'claim-failed'; readonly reason: string };
