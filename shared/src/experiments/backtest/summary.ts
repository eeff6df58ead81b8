import type { Scenario } from '../../terms/scenario.ts';
import { parameterPaths } from '../vary-params.ts';
import { FITTED } from './fit.ts';
import type { FittedParameter } from './fit.ts';
import type { RowKind } from './recorded.ts';
import type { BacktestRow } from './run-backtest.ts';
import type { SeriesId } from './series.ts';

/** Comparison of one series with a forecast of no change, by medians of absolute relative errors over judged rows. */
export interface SeriesVerdict {
  readonly series: SeriesId;
  readonly title: string;
  /** Rows out of sample, on which alone the verdict rests. */
  readonly judged: number;
  readonly median: number;
  readonly naiveMedian: number;
  /** `unjudged` if no row of the series is out of sample. */
  readonly verdict: 'better' | 'even' | 'worse' | 'unjudged';
}

/** A backtest in a few figures. Rows that are read back count in none of them. */
export interface BacktestSummary {
  readonly fittedRows: number;
  readonly judgedRows: number;
  readonly readBackRows: number;
  readonly medianFitted: number;
  /** Pooled median out of sample, and that of a forecast of no change. */
  readonly medianJudged: number;
  readonly naiveJudged: number;
  readonly series: readonly SeriesVerdict[];
  /** Numbers of series predicted better and worse than by a forecast of no change. */
  readonly wins: number;
  readonly losses: number;
  readonly parameters: readonly (FittedParameter & { readonly now: number })[];
}

/** The median; NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** The summary of a backtest, of one world or of several. */
export function summarise(scenario: Scenario, rows: readonly BacktestRow[]): BacktestSummary {
  const of = (kind: RowKind): readonly BacktestRow[] => rows.filter((row) => row.kind === kind);
  const judged = of('judged');
  const ids = new Set(rows.map((row) => row.series));
  const series = [...ids].flatMap((id) => verdictOn(rows.filter((row) => row.series === id)));
  const known = parameterPaths(scenario.params);
  return {
    fittedRows: of('fitted').length,
    judgedRows: judged.length,
    readBackRows: of('read-back').length,
    medianFitted: medianError(of('fitted')),
    medianJudged: medianError(judged),
    naiveJudged: naiveError(judged),
    series,
    wins: series.filter(({ verdict }) => verdict === 'better').length,
    losses: series.filter(({ verdict }) => verdict === 'worse').length,
    parameters: FITTED.map((one) => ({ ...one, now: known.get(one.path)?.value ?? Number.NaN })),
  };
}

const medianError = (rows: readonly BacktestRow[]): number => median(rows.map((row) => Math.abs(row.relativeError)));
const naiveError = (rows: readonly BacktestRow[]): number => median(rows.map((row) => Math.abs(row.naiveError)));

/** Differences of errors below this are due to the seeds alone. */
const EVEN = 0.005;

function verdictOn(rows: readonly BacktestRow[]): readonly SeriesVerdict[] {
  const [first] = rows;
  if (first === undefined) return [];
  const judged = rows.filter(({ kind }) => kind === 'judged');
  const shown = judged.length > 0 ? judged : rows;
  const ours = medianError(shown);
  const naive = naiveError(shown);
  const compared = Math.abs(ours - naive) < EVEN ? 'even' : ours < naive ? 'better' : 'worse';
  return [
    {
      series: first.series,
      title: first.title,
      judged: judged.length,
      median: ours,
      naiveMedian: naive,
      verdict: judged.length > 0 ? compared : 'unjudged',
    },
  ];
}
