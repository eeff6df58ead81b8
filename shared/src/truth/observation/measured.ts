import { normal, type Stream } from '../../lib/rng.ts';
import type { Estimate } from '../../terms/observation.ts';

/** What is measured: the true value, its range, and the error as a rule from a value to one standard error. */
export interface Gauge {
  readonly value: number;
  readonly most: number;
  readonly errorAt: (value: number) => number;
}

/**
 * Measure a value with a normal error drawn from the seed, kept between 0 and the most it can be. The error that is shown
 * is computed from the measured value: computed from the true one, it would give the truth away.
 */
export function measured(draws: Stream, subject: string, gauge: Gauge, basis: Estimate['basis']): Estimate {
  const { value, most, errorAt } = gauge;
  const noisy = value + errorAt(value) * normal(draws, 'observe', subject);
  const mean = Math.min(most, Math.max(0, noisy));
  return { mean: toThousandth(mean), sd: toThousandth(errorAt(mean)), basis };
}

/** An exact figure. */
export const exact = (value: number, basis: Estimate['basis']): Estimate => ({
  mean: toThousandth(value),
  sd: 0,
  basis,
});

/** No seat measures finer than this, and eight rounds of long fractions are a third of what a view weighs on the wire. */
const toThousandth = (value: number): number => Math.round(value * 1000) / 1000;
