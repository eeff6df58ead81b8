import { normal, type Stream } from '../../lib/rng.ts';
import { roundTo } from '../../lib/round-to.ts';
import type { Estimate } from '../../terms/observation.ts';

/** A measurement: the true value, its range, a function from a value to its standard error, and the step it is told in. */
export interface Gauge {
  readonly value: number;
  readonly most: number;
  readonly errorAt: (value: number) => number;
  readonly grain: number;
}

/**
 * A value with a normal error drawn from the seed, clamped between 0 and its maximum. The standard error shown is
 * computed from the measured value: computed from the true one, it would reveal it.
 */
export function measured(draws: Stream, subject: string, gauge: Gauge, basis: Estimate['basis']): Estimate {
  const { value, most, errorAt, grain } = gauge;
  const noisy = value + errorAt(value) * normal(draws, 'observe', subject);
  const mean = roundTo(Math.min(most, Math.max(0, noisy)), grain);
  return { mean, sd: roundTo(errorAt(mean), grain), basis };
}

/** A figure without an error, as precisely as its statistic is published. */
export const exact = (value: number, basis: Estimate['basis'], grain: number): Estimate => ({
  mean: roundTo(value, grain),
  sd: 0,
  basis,
});
