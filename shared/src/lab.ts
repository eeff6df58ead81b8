// The face for experiments, solo practice and tests: model, scenarios and bots. Never given data of a live table.
export * from './bots/decide.ts';
export * from './bots/turn.ts';
export * from './experiments/ablations.ts';
export * from './experiments/balance/jobs.ts';
export * from './experiments/balance/report.ts';
export * from './experiments/balance/vary.ts';
export * from './experiments/bot-game.ts';
export * from './experiments/claims/claims.ts';
export * from './experiments/experiment.ts';
export * from './experiments/final-scores.ts';
export * from './experiments/replay.ts';
export * from './experiments/run-experiment.ts';
export * from './experiments/vary-params.ts';
export * from './scenario/scenarios.ts';
export * from './scenario/parse-scenario.ts';
export { problemLine, type ScenarioProblem } from './scenario/problem.ts';
export * from './scenario/rivals.ts';
export { parseRival } from './scenario/parse-rival.ts';
