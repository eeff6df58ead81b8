export interface Summary {
  readonly mean: number;
  readonly p10: number;
  readonly p90: number;
}

/** Mean and the 10th and 90th percentile of some numbers, to one decimal. */
export function summary(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
  return { mean: tenth(mean), p10: tenth(at(0.1)), p90: tenth(at(0.9)) };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
