import { stream, subSeed, uniform } from '../lib/rng.ts';
import type { GameSeed } from '../lib/seed.ts';
import type { Temperament } from '../terms/temperament.ts';
import type { TemperamentId } from '../terms/temperament-id.ts';
import { SENDERS, type SeatId } from '../terms/vocabulary.ts';

/** The seven temperaments. All numbers are our estimates: what separates the actors that the essay describes. */
export const TEMPERAMENT: Readonly<Record<TemperamentId, Temperament>> = {
  // Pays for enforcement at home, and looks at who does not.
  enforcer: {
    id: 'enforcer',
    seats: SENDERS,
    aims: {
      'programme-delayed': 1.4,
      'revenue-denied': 1.4,
      'no-build-up': 1.4,
      'non-proliferation': 1.3,
      mandate: 0.9,
    },
    trust: 0.5,
    bluff: 0.15,
    memory: 4,
    patience: 0.8,
  },
  // Lets others enforce, and keeps what enforcement costs at home.
  'free-rider': {
    id: 'free-rider',
    seats: SENDERS,
    aims: {
      'programme-delayed': 0.8,
      'revenue-denied': 0.7,
      'no-build-up': 0.8,
      'non-proliferation': 0.8,
      mandate: 1.2,
      'stable-border': 1.2,
      trade: 1.6,
      'welfare-access': 1.2,
    },
    trust: 0.5,
    bluff: 0.8,
    memory: 2,
    patience: 0.4,
  },
  // Wants agreements, and says what keeps them alive.
  dealer: {
    id: 'dealer',
    seats: SENDERS,
    aims: { peace: 1.3, standing: 1.3, coalition: 1.1, 'credibility-unity': 1.1 },
    trust: 0.7,
    bluff: 0.4,
    memory: 2,
    patience: 0.6,
  },
  // Does what it signed, says what it did, and takes others at their word.
  legalist: {
    id: 'legalist',
    seats: SENDERS,
    aims: { coalition: 1.2, 'credibility-unity': 1.3, standing: 1.1 },
    trust: 0.6,
    bluff: 0,
    memory: 6,
    patience: 0.9,
  },
  // The ruling circle before everything.
  palace: {
    id: 'palace',
    seats: ['dprk'],
    aims: { 'ruling-circle': 1.3, deterrent: 0.9 },
    trust: 0.3,
    bluff: 0.6,
    memory: 4,
    patience: 0.6,
  },
  // The deterrent before everything.
  arsenal: {
    id: 'arsenal',
    seats: ['dprk'],
    aims: { deterrent: 1.7, autonomy: 1.2, 'hard-currency': 0.8 },
    trust: 0.2,
    bluff: 0.5,
    memory: 4,
    patience: 0.7,
  },
  // Sells restraint for money.
  trader: {
    id: 'trader',
    seats: ['dprk'],
    aims: { 'hard-currency': 1.4, deterrent: 0.8 },
    trust: 0.5,
    bluff: 0.5,
    memory: 2,
    patience: 0.5,
  },
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
