import type { Scenario } from '../../terms/scenario.ts';
import { parameterPaths } from '../vary-params.ts';
import { FITTED } from './fit.ts';
import type { FittedParameter } from './fit.ts';
import type { BacktestRow } from './run-backtest.ts';
import type { SeriesId } from './series.ts';

/** Comparison of one series with a forecast of no change, by medians of absolute relative errors. */
export interface SeriesVerdict {
  readonly series: SeriesId;
  readonly title: string;
  readonly rows: number;
  readonly median: number;
  readonly naiveMedian: number;
  readonly verdict: 'better' | 'even' | 'worse';
}

/** A backtest in a few figures. */
export interface BacktestSummary {
  readonly fittedRows: number;
  readonly otherRows: number;
  readonly medianFitted: number;
  readonly medianOther: number;
  readonly series: readonly SeriesVerdict[];
  /** Number of series predicted better than by a forecast of no change. */
  readonly better: number;
  readonly parameters: readonly (FittedParameter & { readonly now: number })[];
}

/** The median; NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** The summary of a backtest. */
export function summarise(scenario: Scenario, rows: readonly BacktestRow[]): BacktestSummary {
  const fitted = rows.filter((row) => row.fitted);
  const other = rows.filter((row) => !row.fitted);
  const series = [...new Set(rows.map((row) => row.series))].map((id) =>
    verdictOn(rows.filter((r) => r.series === id)),
  );
  const known = parameterPaths(scenario.params);
  return {
    fittedRows: fitted.length,
    otherRows: other.length,
    medianFitted: medianError(fitted),
    medianOther: medianError(other),
    series: series.filter((one) => one !== null),
    better: series.filter((one) => one?.verdict === 'better').length,
    parameters: FITTED.map((one) => ({ ...one, now: known.get(one.path)?.value ?? Number.NaN })),
  };
}

const medianError = (rows: readonly BacktestRow[]): number => median(rows.map((row) => Math.abs(row.relativeError)));

/** Differences of errors below this are due to the seeds alone. */
const EVEN = 0.005;

function verdictOn(rows: readonly BacktestRow[]): SeriesVerdict | null {
  const [first] = rows;
  if (first === undefined) return null;
  const ours = medianError(rows);
  const naive = median(rows.map((row) => Math.abs(row.naiveError)));
  return {
    series: first.series,
    title: first.title,
    rows: rows.length,
    median: ours,
    naiveMedian: naive,
    verdict: Math.abs(ours - naive) < EVEN ? 'even' : ours < naive ? 'better' : 'worse',
  };
}
