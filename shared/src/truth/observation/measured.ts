import { normal, type Stream } from '../../lib/rng.ts';
import type { Estimate } from '../../terms/observation.ts';

/** A measurement: the true value, its range, and a function from a value to its standard error. */
export interface Gauge {
  readonly value: number;
  readonly most: number;
  readonly errorAt: (value: number) => number;
}

/**
 * A value with a normal error drawn from the seed, clamped between 0 and its maximum. The standard error shown is
 * computed from the measured value: computed from the true one, it would reveal it.
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

/**
 * No seat measures more precisely, and eight rounds of long fractions would be a third of a view's size on the wire.
 */
const toThousandth = (value: number): number => Math.round(value * 1000) / 1000;
