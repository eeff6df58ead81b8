// For experiments, solo practice and tests: the experiments and their scenarios. It never receives data of a live
// table.
export * from './experiments/ablations.ts';
export * from './experiments/backtest/continuity.ts';
export * from './experiments/backtest/effect-sizes.ts';
export * from './experiments/backtest/fit.ts';
export * from './experiments/backtest/run-backtest.ts';
export * from './experiments/backtest/series.ts';
export * from './experiments/backtest/summary.ts';
export * from './experiments/balance/jobs.ts';
export * from './experiments/balance/report.ts';
export * from './experiments/balance/vary.ts';
export * from './experiments/bot-game.ts';
export * from './experiments/claims/claims.ts';
export * from './experiments/experiment.ts';
export * from './experiments/final-scores.ts';
export { buildReport } from './experiments/report/build-report.ts';
export { asRun, variantsNeeded, type RanVariant } from './experiments/report/claims-table.ts';
export * from './experiments/report/report.ts';
export { runVariant, type Variant } from './experiments/report/run-variant.ts';
export * from './experiments/run-experiment.ts';
export * from './experiments/vary-params.ts';
export * from './scenario/ids.ts';
export * from './scenario/scenarios.ts';
export * from './scenario/rivals.ts';
export { parseRival } from './scenario/parse-rival.ts';
