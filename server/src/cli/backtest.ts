import { runBacktest, runEffectSizes, summarise, type BacktestRow, type BacktestSummary } from '@letter/shared/lab';
import { command, JSON_OPTION } from './command.ts';
import { print } from './print.ts';
import { readScenario, SCENARIO_OPTION } from './read-scenario.ts';

// Same scenario, same figures.

const values = command(
  'backtest',
  'Drive the model with what the senders really did, and hold it against what is recorded.',
)
  .option(...SCENARIO_OPTION)
  .option(...JSON_OPTION)
  .parse()
  .opts();
const scenario = readScenario(values.scenario);
const rows = runBacktest(scenario);
print(values.json, rows, () =>
  rows.length === 0
    ? [`Nothing is recorded that the scenario "${scenario.id}" could be held against.`]
    : [...table(rows), '', ...figures(summarise(scenario, rows)), '', ...sizes()],
);

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

function amount(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1);
}

function table(all: readonly BacktestRow[]): readonly string[] {
  const head = ['series'.padEnd(64), 'year', 'recorded', 'simulated', 'error', 'no change', 'fitted', 'source'];
  const lines = all.map((row) =>
    [
      `${row.title}, ${row.unit}`.padEnd(64),
      String(row.year).padStart(4),
      amount(row.recorded).padStart(8),
      amount(row.simulated).padStart(9),
      percent(row.relativeError).padStart(7),
      percent(row.naiveError).padStart(9),
      (row.fitted ? 'yes' : 'no').padEnd(6),
      row.source,
    ].join('  '),
  );
  return [head.join('  '), ...lines];
}

function figures(summary: BacktestSummary): readonly string[] {
  const { fittedRows, otherRows, medianFitted, medianOther, series, better, parameters } = summary;
  const onFitted = `${percent(medianFitted)} on ${fittedRows} rows to be fitted on, `;
  return [
    `Median absolute relative error: ${fittedRows > 0 ? onFitted : ''}${percent(medianOther)} on ${otherRows} other rows.`,
    `Better than a forecast of no change: ${better} of ${series.length} series.`,
    ...series.map(
      (one) => `  ${one.title}: ${percent(one.median)} against ${percent(one.naiveMedian)} (${one.verdict})`,
    ),
    'Fitted on 2016-2018:',
    ...parameters.map((one) => `  ${one.path}: ${one.was} before, ${one.now} now; ${one.why}`),
  ];
}

function sizes(): readonly string[] {
  return [
    'Sizes that scholars report, not fitted:',
    ...runEffectSizes(scenario).map(
      (one) =>
        `  ${one.statement}: ${one.simulated.toFixed(1)} ${one.unit} (reported ${one.low} to ${one.high}, ${one.source})`,
    ),
  ];
}
