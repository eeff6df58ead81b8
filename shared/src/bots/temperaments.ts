import { stream, subSeed, uniform } from '../lib/rng.ts';
import type { GameSeed } from '../lib/seed.ts';
import type { Temperament } from '../terms/temperament.ts';
import type { TemperamentId } from '../terms/temperament-id.ts';
import { SENDERS, type SeatId } from '../terms/vocabulary.ts';

/** The seven temperaments. All numbers are our estimates: what separates the actors that the essay describes. */
export const TEMPERAMENT: Readonly<Record<TemperamentId, Temperament>> = {
  enforcer: { id: 'enforcer', seats: SENDERS, aims: {}, trust: 0.5, bluff: 0.15, memory: 4, patience: 0.8 },
  'free-rider': { id: 'free-rider', seats: SENDERS, aims: {}, trust: 0.5, bluff: 0.8, memory: 2, patience: 0.4 },
  dealer: { id: 'dealer', seats: SENDERS, aims: {}, trust: 0.7, bluff: 0.4, memory: 2, patience: 0.6 },
  legalist: { id: 'legalist', seats: SENDERS, aims: {}, trust: 0.6, bluff: 0, memory: 6, patience: 0.9 },
  palace: { id: 'palace', seats: ['dprk'], aims: {}, trust: 0.3, bluff: 0.6, memory: 4, patience: 0.6 },
  arsenal: { id: 'arsenal', seats: ['dprk'], aims: {}, trust: 0.2, bluff: 0.5, memory: 4, patience: 0.7 },
  trader: { id: 'trader', seats: ['dprk'], aims: {}, trust: 0.5, bluff: 0.5, memory: 2, patience: 0.5 },
};

/** Which temperaments a seat draws from, with their chances. */
const CHANCES: Readonly<Record<SeatId, readonly (readonly [TemperamentId, number])[]>> = {
  us: [
    ['enforcer', 0.4],
    ['free-rider', 0.2],
    ['dealer', 0.25],
    ['legalist', 0.15],
  ],
  china: [
    ['enforcer', 0.15],
    ['free-rider', 0.4],
    ['dealer', 0.3],
    ['legalist', 0.15],
  ],
  un: [
    ['enforcer', 0.25],
    ['free-rider', 0.15],
    ['dealer', 0.2],
    ['legalist', 0.4],
  ],
  dprk: [
    ['palace', 0.35],
    ['arsenal', 0.35],
    ['trader', 0.3],
  ],
};

/**
 * The temperament of a seat's bot in the game of a seed: the same from its first half-year to its last. It has a seed of
 * its own, so that a character that shows betrays no other draw.
 */
export function temperamentOf(seed: GameSeed, seat: SeatId): Temperament {
  let left = uniform(stream(subSeed(seed, 'temperaments'), 0), 'temperament', seat);
  const chances = CHANCES[seat];
  for (const [id, chance] of chances) {
    left -= chance;
    if (left < 0) return TEMPERAMENT[id];
  }
  return TEMPERAMENT[seat === 'dprk' ? 'trader' : 'legalist'];
}
