// Bots that look ahead, for a thread of their own: they see what a person in the seat would see, and take time.
export * from './expert/expert-turn.ts';
export { USUAL_DEPTH, type Depth, type HasTime } from './expert/look-ahead.ts';
