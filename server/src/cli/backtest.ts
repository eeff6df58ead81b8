import { RECORDS, runBacktest, runContinuity, runEffectSizes, SCENARIOS, summarise } from '@letter/shared/lab';
import type { BacktestRow, BacktestSummary, ContinuityRow } from '@letter/shared/lab';
import type { Scenario } from '@letter/shared/play';
import { command, JSON_OPTION } from './command.ts';
import { print } from './print.ts';
import { readScenario, SCENARIO_OPTION } from './read-scenario.ts';

// Same scenario, same figures.

const ALL = 'all';
const values = command(
  'backtest',
  'Drive the model with what the senders really did, and hold it against what is recorded; "--scenario all" takes every world with a record.',
)
  .option(...SCENARIO_OPTION)
  .option(...JSON_OPTION)
  .parse()
  .opts();
const scenarios: readonly Scenario[] =
  values.scenario === ALL
    ? Object.values(SCENARIOS).filter(({ id }) => Object.hasOwn(RECORDS, id))
    : [readScenario(values.scenario)];
const rows = scenarios.flatMap((scenario) => runBacktest(scenario));
const levels = scenarios.flatMap((scenario) => runContinuity(scenario));
print(values.json, [...rows, ...levels], () => {
  const [first] = scenarios;
  if (rows.length === 0 || first === undefined)
    return [`Nothing is recorded that the scenario "${first?.id ?? ''}" could be held against.`];
  return [...table(rows), '', ...levelTable(levels), '', ...figures(summarise(first, rows)), '', ...sizes(first)];
});

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

function amount(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1);
}

function table(all: readonly BacktestRow[]): readonly string[] {
  const head = ['series'.padEnd(64), 'year', 'recorded', 'simulated', 'error', 'no change', 'kind', 'source'];
  const lines = all.map((row) =>
    [
      `${row.title}, ${row.unit}`.padEnd(64),
      String(row.year).padStart(4),
      amount(row.recorded).padStart(8),
      amount(row.simulated).padStart(9),
      percent(row.relativeError).padStart(7),
      percent(row.naiveError).padStart(9),
      row.kind.padEnd(9),
      row.source,
    ].join('  '),
  );
  return [head.join('  '), ...lines];
}

function levelTable(all: readonly ContinuityRow[]): readonly string[] {
  return [
    'Levels that must meet: dated capabilities of the programme, and the openings of later worlds.',
    ...all.map((row) =>
      [
        row.series.padEnd(16),
        row.title.padEnd(64),
        String(row.year),
        amount(row.recorded).padStart(8),
        amount(row.simulated).padStart(9),
        (row.within < 1 ? `within ${percent(row.within)}` : `within ${row.within}`).padEnd(12),
        row.holds ? 'holds' : 'MISSED',
        row.source,
      ].join('  '),
    ),
  ];
}

function figures(summary: BacktestSummary): readonly string[] {
  const { fittedRows, judgedRows, readBackRows, medianFitted, medianJudged, naiveJudged, series, parameters } = summary;
  const onFitted = fittedRows > 0 ? ` On ${fittedRows} rows that could be fitted on: ${percent(medianFitted)}.` : '';
  return [
    `Out of sample, ${judgedRows} rows: median absolute relative error ${percent(medianJudged)}; a forecast of no change ${percent(naiveJudged)}.${onFitted}`,
    `Closer than a forecast of no change on ${summary.wins} series out of sample, further off on ${summary.losses}. ${readBackRows} rows are read back from inputs and count in no total.`,
    ...series.map(
      (one) =>
        `  ${one.title}: ${percent(one.median)} against ${percent(one.naiveMedian)} (${one.verdict}, ${one.judged} rows)`,
    ),
    'Fitted on 2016-2018:',
    ...parameters.map((one) => `  ${one.path}: ${one.was} before, ${one.now} now; ${one.why}`),
  ];
}

function sizes(scenario: Scenario): readonly string[] {
  return [
    'Sizes that scholars report, not fitted:',
    ...runEffectSizes(scenario).map(
      (one) =>
        `  ${one.statement}: ${one.simulated.toFixed(1)} ${one.unit} (reported ${one.low} to ${one.high}, ${one.source})`,
    ),
  ];
}
