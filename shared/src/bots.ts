// The bots, which play an empty or absent seat from its SeatView and nothing else.
export * from './bots/at-level.ts';
export * from './bots/decide.ts';
export * from './bots/turn.ts';
export { TEMPERAMENT, temperamentOf } from './bots/temperaments.ts';
