// One thread of `pnpm model`: runs the variants it is handed, one after the other.
import { parentPort } from 'node:worker_threads';
import { type Variant, runVariant } from '@letter/shared/lab';

parentPort?.on('message', (variant: Variant) => {
  const result = runVariant(variant);
  parentPort?.postMessage(
    result.ok ? { variant, result: result.value, error: null } : { variant, result: null, error: result.error },
    [],
  );
});
