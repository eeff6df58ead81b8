import { shortSeed } from '../../lib/seed.ts';
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
import type { RecordedRow, RowKind } from './recorded.ts';
import { SERIES } from './series.ts';
import type { SeriesId } from './series.ts';

/** One figure of the record with the model's value. */
export interface BacktestRow {
  readonly scenario: string;
  readonly series: SeriesId;
  readonly year: number;
  readonly recorded: number;
  readonly simulated: number;
  /** (simulated - recorded) / max(|recorded|, floor of the series). */
  readonly relativeError: number;
  /** The same error for a forecast of no change. */
  readonly naiveError: number;
  readonly kind: RowKind;
  readonly source: string;
  readonly unit: string;
  readonly title: string;
  /** Composition of the series. */
  readonly remark: string;
  /** Reason for a miss in this year, if any. */
  readonly miss: string | null;
}

/** A history with the record it is compared with. */
interface Held {
  readonly history: History;
  readonly rows: readonly RecordedRow[];
  /** The world that opens where this history ends, if there is one. */
  readonly next: string | null;
}

/** Number of seeds in a backtest's mean. */
export const BACKTEST_SEEDS = 24;

/** Records by scenario id. A scenario that differs only in its parameters may be compared with the same record. */
export const RECORDS: Readonly<Record<string, Held>> = {
  'january-2016': { history: HISTORY_2016, rows: RECORDED_2016, next: 'after-the-panel-2024' },
  'october-2006': { history: HISTORY_2006, rows: RECORDED_2006, next: 'january-2016' },
  'after-the-panel-2024': { history: HISTORY_2024, rows: RECORDED_2024, next: null },
};

/** The error relative to the record, divided by at least the floor. */
export const relativeError = (value: number, recorded: number, floor: number): number =>
  (value - recorded) / Math.max(Math.abs(recorded), floor);

/** The backtest of a scenario against its record; no rows if it has no record. */
export function runBacktest(
  scenario: Scenario,
  params: ModelParams = scenario.params,
  seeds: number = BACKTEST_SEEDS,
): readonly BacktestRow[] {
  const record = RECORDS[scenario.id];
  if (record === undefined) return [];
  const runs = driveAll(scenario, params, record.history, seeds);
  return record.rows.map((row) => {
    const { kind, series, year, recorded, before, source } = row;
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
      kind,
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
  return Array.from({ length: seeds }, (_, index) => ({
    params,
    opening: scenario.stocks,
    driven: driveHistory(scenario, params, history, shortSeed(index + 1)),
    without: driveHistory(scenario, params, quiet, shortSeed(index + 1)),
  }));
}
