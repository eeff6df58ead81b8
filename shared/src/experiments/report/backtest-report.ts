import { DEFAULT_SCENARIO, SCENARIOS } from '../../scenario/scenarios.ts';
import { runContinuity } from '../backtest/continuity.ts';
import { runEffectSizes } from '../backtest/effect-sizes.ts';
import { RECORDS, runBacktest } from '../backtest/run-backtest.ts';
import type { BacktestRow } from '../backtest/run-backtest.ts';
import { SERIES } from '../backtest/series.ts';
import { summarise } from '../backtest/summary.ts';
import { figure } from './draw.ts';
import type { ReportBacktest, ReportSeries } from './report.ts';

/** The part of the report that holds the model against the record, over every world that has one. */
export function backtestReport(): ReportBacktest {
  const worlds = Object.keys(RECORDS).flatMap((id) => SCENARIOS[id] ?? []);
  const held = worlds.map((scenario) => ({ scenario, rows: runBacktest(scenario) }));
  const summary = summarise(
    DEFAULT_SCENARIO,
    held.flatMap(({ rows }) => rows),
  );
  return {
    series: held.flatMap(({ scenario, rows }) =>
      summarise(scenario, rows).series.map((one): ReportSeries => ({
        // The pictures of the default world keep their names.
        id: scenario.id === DEFAULT_SCENARIO.id ? one.series : `${scenario.id}-${one.series}`,
        scenario: scenario.id,
        title: one.title,
        unit: SERIES[one.series].unit,
        remark: SERIES[one.series].remark,
        median: figure(one.median),
        naiveMedian: figure(one.naiveMedian),
        verdict: one.verdict,
        years: rows.filter((row) => row.series === one.series).map(yearOf),
      })),
    ),
    levels: worlds
      .flatMap((scenario) => runContinuity(scenario))
      .map(({ scenario, series, year, title, unit, recorded, simulated, within, holds, source }) => ({
        scenario,
        series,
        year,
        title,
        unit,
        recorded: figure(recorded),
        simulated: figure(simulated),
        within,
        holds,
        source,
      })),
    fitted: summary.parameters.map(({ path, was, now, why }) => ({ path, was, now, why })),
    effects: runEffectSizes(DEFAULT_SCENARIO).map((effect) => ({ ...effect, simulated: figure(effect.simulated) })),
    medianFitted: figure(summary.medianFitted),
    medianOther: figure(summary.medianJudged),
    naiveOther: figure(summary.naiveJudged),
    fittedRows: summary.fittedRows,
    otherRows: summary.judgedRows,
    readBackRows: summary.readBackRows,
    beatsNaive: summary.wins,
    worseThanNaive: summary.losses,
  };
}

const yearOf = (row: BacktestRow): ReportSeries['years'][number] => ({
  year: row.year,
  recorded: figure(row.recorded),
  simulated: figure(row.simulated),
  naive: figure(beforeOf(row)),
  error: figure(row.relativeError),
  naiveError: figure(row.naiveError),
  kind: row.kind,
  source: row.source,
  miss: row.miss,
});

const beforeOf = (row: BacktestRow): number =>
  RECORDS[row.scenario]?.rows.find(({ series, year }) => series === row.series && year === row.year)?.before ??
  row.recorded;
