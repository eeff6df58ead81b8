// What page and server both reckon with in a session: plan, seating, roster, scenes. Nothing in it is secret.
export * from './session/terms.ts';
export * from './session/changed-settings.ts';
export * from './session/balance.ts';
export * from './session/roster.ts';
export * from './session/before-start.ts';
export * from './session/scenes.ts';
export * from './session/sheets.ts';
export * from './session/lesson.ts';
export * from './session/class-figures.ts';
export * from './session/class-questions.ts';
export * from './session/class-step.ts';
export * from './session/fan.ts';
export * from './session/quantile.ts';
export * from './session/plan.ts';
export * from './session/attention.ts';
export * from './session/figures.ts';
