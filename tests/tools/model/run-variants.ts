import { availableParallelism } from 'node:os';
import type { RanVariant, Variant } from '@letter/shared/lab';
import { mapInThreads } from '@letter/server/lib/map-in-threads';
import type { runInThread } from './variant-worker.ts';

/** Runs variants on one thread per core; the answers are in the order of the list. Throws if one cannot be run. */
export async function runVariants(variants: readonly Variant[]): Promise<readonly RanVariant[]> {
  const results = await mapInThreads<typeof runInThread>(variants, {
    module: new URL('./variant-worker.ts', import.meta.url),
    task: 'runInThread',
    count: Math.min(4, availableParallelism()),
  });
  return variants.flatMap((variant, index) => {
    const result = results[index];
    return result === undefined ? [] : [{ variant, result }];
  });
}
