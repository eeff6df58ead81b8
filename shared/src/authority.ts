// The complete game state: World, its fold, adjudication and projection, and the reading of logs.
// For the server's table, counterfactuals and tests.
export * from './truth/world.ts';
export * from './truth/events.ts';
export * from './truth/fold/evolve.ts';
export { coverSeat, coversOf, isCovered, returnSeat } from './truth/covers.ts';
export * from './truth/commands/game.ts';
export * from './truth/commands/submit.ts';
export * from './truth/commands/say.ts';
export * from './truth/commands/note-mind.ts';
export * from './truth/adjudication/adjudicate.ts';
export * from './scenario/scenario-hash.ts';
export * from './lib/canonical.ts';
export * from './lib/find-endless.ts';
export * from './lib/seed.ts';
export { subSeed } from './lib/rng.ts';
export * from './truth/projection/project-public.ts';
export * from './truth/projection/project-seat.ts';
export { runBaseline } from './truth/outcome/baseline.ts';
export * from './record/audit-game.ts';
export * from './record/digest.ts';
export * from './record/parse-log.ts';
export * from './record/replay.ts';
export * from './record/rerun.ts';
export type { Change } from './truth/outcome/rerun.ts';
export * from './scenario/parse-scenario.ts';
export * from './scenario/read-stored.ts';
export { problemLine, type ScenarioProblem } from './scenario/problem.ts';
