import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { RanVariant, Variant } from '@letter/shared/lab';

type Answer = RanVariant | { readonly variant: Variant; readonly result: null; readonly error: string };

/** Runs variants on a thread a core; the order of the answers is that of the list. Throws if one cannot be run. */
export async function runVariants(variants: readonly Variant[]): Promise<readonly RanVariant[]> {
  const done: RanVariant[] = [];
  let next = 0;
  const thread = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./variant-worker.ts', import.meta.url));
      const hand = (): void => {
        const variant = variants[next];
        next += 1;
        if (variant !== undefined) worker.postMessage(variant, []);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('error', reject);
      worker.on('message', (answer: Answer) => {
        if (answer.result === null) {
          void worker.terminate();
          reject(new Error(`${answer.variant.claim}: ${answer.error}`));
          return;
        }
        done[variants.indexOf(variantOf(variants, answer.variant))] = answer;
        hand();
      });
      hand();
    });
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, thread));
  return done;
}

// What comes back from a thread is a copy.
const variantOf = (variants: readonly Variant[], { claim, set, off }: Variant): Variant => {
  const found = variants.find((one) => one.claim === claim && one.set === set && one.off === off);
  if (found === undefined) throw new Error(`${claim} was never asked for.`);
  return found;
};
