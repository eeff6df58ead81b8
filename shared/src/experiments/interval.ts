import { pow, square } from '../lib/portable-math.ts';

/** A mean with its 95 % interval. */
export interface Interval {
  readonly effect: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of Student's t, by a series accurate to 0.001 from 10 degrees of freedom (20 or more seeds). */
function studentT(degrees: number): number {
  const z = 1.959964;
  const first = (pow(z, 3) + z) / 4;
  const second = (5 * pow(z, 5) + 16 * pow(z, 3) + 3 * z) / 96;
  return z + first / degrees + second / square(degrees);
}

/** Mean of independent samples with its 95 % confidence interval (Student's t); NaN without samples. */
export function meanInterval(samples: readonly number[]): Interval {
  const n = samples.length;
  const effect = samples.reduce((sum, value) => sum + value, 0) / n;
  if (n < 2) return { effect, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const variance = samples.reduce((sum, value) => sum + square(value - effect), 0) / (n - 1);
  const half = studentT(n - 1) * Math.sqrt(variance / n);
  return { effect, low: effect - half, high: effect + half };
}
