import { normal, type Stream } from '../../lib/rng.ts';
import { roundTo } from '../../lib/round-to.ts';
import type { Estimate } from '../../terms/observation.ts';

/** How a quantity is measured: its maximum, its standard error, and the step it is told in. */
export interface Gauge {
  readonly most: number;
  /** The standard error: a share of the value, but at least so much, so that a figure near zero does not look exact. */
  readonly share: number;
  readonly least: number;
  readonly grain: number;
}

const errorAt = ({ share, least }: Gauge, value: number): number => Math.max(least, share * value);

/**
 * A value with a normal error drawn from the seed, clamped between 0 and its maximum. The standard error shown is
 * computed from the measured value: computed from the true one, it would reveal it.
 */
export function measured(
  draws: Stream,
  subject: string,
  value: number,
  gauge: Gauge,
  basis: Estimate['basis'],
): Estimate {
  const noisy = value + errorAt(gauge, value) * normal(draws, 'observe', subject);
  const mean = roundTo(Math.min(gauge.most, Math.max(0, noisy)), gauge.grain);
  return { mean, sd: roundTo(errorAt(gauge, mean), gauge.grain), basis };
}

/** A figure without an error, as precisely as its statistic is published. */
export const exact = (value: number, basis: Estimate['basis'], grain: number): Estimate => ({
  mean: roundTo(value, grain),
  sd: 0,
  basis,
});
