import type { Scenario } from '../../terms/scenario.ts';
import type { ModelParams } from '../../terms/params.ts';
import { driveHistory, withoutSenders } from './drive.ts';
import type { History } from './history.ts';
import { HISTORY_2016 } from './history-2016.ts';
import { HISTORY_2006, HISTORY_2024 } from './history-others.ts';
import { measure } from './measure.ts';
import { missOf } from './misses.ts';
import type { DrivenRun } from './measure.ts';
import { RECORDED_2006, RECORDED_2016, RECORDED_2024 } from './recorded.ts';
import type { RecordedRow } from './recorded.ts';
import { SERIES } from './series.ts';
import type { SeriesId } from './series.ts';

/** One figure of the record beside what the model says. */
export interface BacktestRow {
  readonly scenario: string;
  readonly series: SeriesId;
  readonly year: number;
  readonly recorded: number;
  readonly simulated: number;
  /** (simulated - recorded) / max(|recorded|, floor of the series). */
  readonly relativeError: number;
  /** The same for a forecast of no change. */
  readonly naiveError: number;
  /** Whether the year belongs to those that parameters may be fitted on. */
  readonly fitted: boolean;
  readonly source: string;
  readonly unit: string;
  readonly title: string;
  /** What the series is made of. */
  readonly remark: string;
  /** Why this year is missed, where it is. */
  readonly miss: string | null;
}

/** A history with the record it is held against. */
interface Held {
  readonly history: History;
  readonly rows: readonly RecordedRow[];
  /** Last year that parameters may be fitted on. */
  readonly fittedTo: number;
}

/** Seeds that a backtest averages over. */
const BACKTEST_SEEDS = 24;

/** Records by the scenario that opens them. A scenario that differs only in its parameters may be held against the same. */
export const RECORDS: Readonly<Record<string, Held>> = {
  'january-2016': { history: HISTORY_2016, rows: RECORDED_2016, fittedTo: 2018 },
  'october-2006': { history: HISTORY_2006, rows: RECORDED_2006, fittedTo: 0 },
  'after-the-panel-2024': { history: HISTORY_2024, rows: RECORDED_2024, fittedTo: 0 },
};

/** Compute an error relative to the record, never divided by less than the floor. */
export const relativeError = (value: number, recorded: number, floor: number): number =>
  (value - recorded) / Math.max(Math.abs(recorded), floor);

/** Drive a scenario with its record and hold it against what is known; no rows if nothing is recorded for it. */
export function runBacktest(
  scenario: Scenario,
  params: ModelParams = scenario.params,
  seeds: number = BACKTEST_SEEDS,
): readonly BacktestRow[] {
  const record = RECORDS[scenario.id];
  if (record === undefined) return [];
  const runs = driveAll(scenario, params, record.history, seeds);
  return record.rows.map((row) => {
    const { series, year, recorded, before, source } = row;
    const { floor, unit, title, remark } = SERIES[series];
    let total = 0;
    for (const run of runs) total += measure(series, run, year);
    const simulated = total / runs.length;
    return {
      scenario: scenario.id,
      series,
      year,
      recorded,
      simulated,
      relativeError: relativeError(simulated, recorded, floor),
      naiveError: relativeError(before, recorded, floor),
      fitted: year <= record.fittedTo,
      source,
      unit,
      title,
      remark,
      miss: missOf(scenario.id, series, year),
    };
  });
}

function driveAll(scenario: Scenario, params: ModelParams, history: History, seeds: number): readonly DrivenRun[] {
  const quiet = withoutSenders(history);
  return Array.from({ length: seeds }, (_, seed) => ({
    params,
    opening: scenario.stocks,
    driven: driveHistory(scenario, params, history, seed + 1),
    without: driveHistory(scenario, params, quiet, seed + 1),
  }));
}
