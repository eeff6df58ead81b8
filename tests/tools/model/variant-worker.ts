// A thread of `pnpm generate`: runs the variants it is given, one after the other.
import { type ExperimentResult, type Variant, runVariant } from '@letter/shared/lab';

/** Runs one variant; throws if it cannot be run. */
export const runInThread = (variant: Variant): ExperimentResult => {
  const result = runVariant(variant);
  if (!result.ok) throw new Error(`${variant.claim}: ${result.error}`);
  return result.value;
};
