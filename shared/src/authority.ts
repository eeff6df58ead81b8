// The face that holds the whole truth: World, its fold, adjudication and projection. For the server's table and for tests.
export * from './engine/world.ts';
export * from './engine/events.ts';
export * from './engine/evolve.ts';
export { coverSeat, coversOf, isCovered, returnSeat } from './engine/covers.ts';
export * from './engine/game.ts';
export * from './engine/submit.ts';
export * from './engine/say.ts';
export * from './engine/adjudicate.ts';
export * from './engine/scenario-hash.ts';
export * from './lib/canonical.ts';
export * from './engine/view/project-public.ts';
export * from './engine/view/project-seat.ts';
export { runBaseline } from './engine/outcome/baseline.ts';
