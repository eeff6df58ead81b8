import type { BySeat, SeatId } from '../../terms/vocabulary.ts';

/** One condition of a good game: a value, its required range, and whether it is met. */
export interface Condition {
  readonly id: string;
  readonly value: number;
  readonly goal: string;
  readonly holds: boolean;
}

/** A condition with a range, both ends inclusive. */
export const between = (id: string, value: number, least: number, most: number): Condition => ({
  id,
  value,
  goal: `${least} to ${most}`,
  holds: value >= least && value <= most,
});

/** A condition with a minimum. */
export const atLeast = (id: string, value: number, least: number): Condition => ({
  id,
  value,
  goal: `at least ${least}`,
  holds: value >= least,
});

/** A condition with a maximum. */
export const atMost = (id: string, value: number, most: number): Condition => ({
  id,
  value,
  goal: `at most ${most}`,
  holds: value <= most,
});

/** Mean of some numbers and their 10th and 90th percentiles. */
export interface Spread {
  readonly mean: number;
  readonly p10: number;
  readonly p90: number;
}

/** Mean of a list; 0 when it is empty. */
export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Mean and percentiles of some numbers. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { mean: meanOf(values), p10: at(0.1), p90: at(0.9) };
}

/** Share (0-1) of each value in a list. */
export function sharesOf(values: readonly string[]): Readonly<Record<string, number>> {
  const shares: Record<string, number> = {};
  for (const value of values) shares[value] = (shares[value] ?? 0) + 1 / values.length;
  return shares;
}

/** A record of the four seats. */
export const bySeat = <T>(make: (seat: SeatId) => T): BySeat<T> => ({
  us: make('us'),
  china: make('china'),
  un: make('un'),
  dprk: make('dprk'),
});
