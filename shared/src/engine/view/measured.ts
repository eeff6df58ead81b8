import { normal, type Stream } from '../../lib/rng.ts';
import type { Estimate } from './observation.ts';

/** Measure a value with a normal error drawn from the seed; kept within its range. */
export function measured(
  draws: Stream,
  subject: string,
  truth: { readonly value: number; readonly sd: number; readonly least: number; readonly most: number },
  basis: Estimate['basis'],
): Estimate {
  const noisy = truth.value + truth.sd * normal(draws, 'observe', subject);
  return { mean: Math.min(truth.most, Math.max(truth.least, noisy)), sd: truth.sd, basis };
}

/** An exact figure. */
export const exact = (value: number, basis: Estimate['basis']): Estimate => ({ mean: value, sd: 0, basis });
