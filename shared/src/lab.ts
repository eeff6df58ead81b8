// For experiments, solo practice and tests: the experiments and their scenarios. It never receives data of a live
// table.
export * from './experiments/ablations.ts';
export * from './experiments/acts/act-figures.ts';
export * from './experiments/acts/talk-of.ts';
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
export { CLAIM_WORLDS } from './experiments/claims/claim-worlds.ts';
export * from './experiments/claims/claims.ts';
export * from './experiments/experiment.ts';
export * from './experiments/final-scores.ts';
export * from './experiments/levels/level-games.ts';
export { buildReport } from './experiments/report/build-report.ts';
export { asRun, type RanCase } from './experiments/report/claims-table.ts';
export {
  reportCases,
  reportJobsOf,
  reportResultsOf,
  runReportJob,
  type ReportJob,
} from './experiments/report/report-case.ts';
export * from './experiments/report/report.ts';
export { runVariant, type Variant } from './experiments/report/run-variant.ts';
export { judged, type ExperimentResult, type MeasureResult, type WorldShares } from './experiments/judge.ts';
export * from './experiments/run-experiment.ts';
export * from './experiments/vary-params.ts';
export { SPREAD_IDS, type Bench, type Samples, type SpreadId } from './experiments/worlds.ts';
export * from './scenario/ids.ts';
export * from './scenario/scenarios.ts';
export * from './scenario/rivals.ts';
export { parseRival } from './scenario/parse-rival.ts';
