import { firstPair, firstUniform } from './first-draws.ts';
import { cos, ln } from './portable-math.ts';
import { shortSeed, type GameSeed, type Seed } from './seed.ts';
import { sipHash, sipKey, type Halves, type SipKey } from './sip-hash.ts';

// Randomness is an input. Every draw is a hash of (round, mechanism, subject) keyed with the seed, so changing one order
// leaves every unrelated draw unchanged, and a counterfactual differs only by its cause (common random numbers). Nobody
// finds the key from draws: each person is shown many of them.

/** A source of random draws for one seed and one round. */
export interface Stream {
  readonly seed: GameSeed;
  readonly round: number;
}

/** The source of random draws for a seed and a round. */
export const stream = (seed: GameSeed, round: number): Stream => ({ seed, round });

/** A uniform draw in [0, 1) for one mechanism and subject. */
export function uniform({ seed, round }: Stream, mechanism: string, subject: string): number {
  if (typeof seed === 'number') return firstUniform(seed, round, mechanism, subject);
  const { high, low } = drawn(seed, round, mechanism, subject);
  return ((high >>> 5) * 0x4000000 + (low >>> 6)) / 0x20000000000000;
}

/** A standard normal draw for one mechanism and subject (Box-Muller). */
export function normal({ seed, round }: Stream, mechanism: string, subject: string): number {
  const { u, v } =
    typeof seed === 'number'
      ? firstPair(seed, round, mechanism, subject)
      : pairOf(drawn(seed, round, mechanism, subject));
  return Math.sqrt(-2 * ln(u)) * cos(2 * Math.PI * v);
}

/**
 * A seed for one purpose, from which the seed itself cannot be found: whoever plays with it shows what it draws and
 * betrays nothing of the game's other draws.
 */
export function subSeed(seed: GameSeed, purpose: string): Seed {
  const from = typeof seed === 'number' ? shortSeed(seed) : seed;
  const halves = ['first', 'second'].map((half) => hexOf(drawn(from, 0, `sub-seed ${half}`, purpose)));
  return halves.join('') as Seed;
}

const pairOf = ({ high, low }: Halves) => ({ u: (high + 0.5) / 0x100000000, v: low / 0x100000000 });

const hexOf = ({ high, low }: Halves): string => [high, low].map((half) => half.toString(16).padStart(8, '0')).join('');

const drawn = (seed: Seed, round: number, mechanism: string, subject: string): Halves =>
  sipHash(keyOf(seed), `${round}/${mechanism}/${subject}`);

// Most draws in a row come from one game.
let last: { readonly seed: Seed; readonly key: SipKey } | null = null;

function keyOf(seed: Seed): SipKey {
  if (last?.seed !== seed) last = { seed, key: sipKey(seed) };
  return last.key;
}
