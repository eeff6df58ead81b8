import { firstPair, firstUniform } from './first-draws.ts';
import { cos, ln } from './portable-math.ts';
import { shortSeed, type GameSeed, type Seed } from './seed.ts';
import { sipHashInto, sipKey, type SipKey } from './sip-hash.ts';

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
  draw(seed, round, mechanism, subject);
  const high = drawn[0] ?? 0;
  const low = drawn[1] ?? 0;
  return ((high >>> 5) * 0x4000000 + (low >>> 6)) / 0x20000000000000;
}

/** A standard normal draw for one mechanism and subject (Box-Muller). */
export function normal({ seed, round }: Stream, mechanism: string, subject: string): number {
  if (typeof seed === 'number') {
    const { u, v } = firstPair(seed, round, mechanism, subject);
    return boxMuller(u, v);
  }
  draw(seed, round, mechanism, subject);
  const high = drawn[0] ?? 0;
  const low = drawn[1] ?? 0;
  return boxMuller((high + 0.5) / 0x100000000, low / 0x100000000);
}

/**
 * A seed for one purpose, from which the seed itself cannot be found: whoever plays with it shows what it draws and
 * betrays nothing of the game's other draws.
 */
export function subSeed(seed: GameSeed, purpose: string): Seed {
  const from = typeof seed === 'number' ? shortSeed(seed) : seed;
  const halves = ['first', 'second'].flatMap((half) => {
    draw(from, 0, `sub-seed ${half}`, purpose);
    return [...drawn];
  });
  return halves.map((half) => half.toString(16).padStart(8, '0')).join('') as Seed;
}

const boxMuller = (u: number, v: number): number => Math.sqrt(-2 * ln(u)) * cos(2 * Math.PI * v);

/** The halves of the draw that was made last, high and low. */
const drawn = new Uint32Array(2);

function draw(seed: Seed, round: number, mechanism: string, subject: string): void {
  sipHashInto(drawn, keyOf(seed), beginningOf(round, mechanism), subject);
}

// A game has some ten mechanisms and as many rounds, and each draw would write the same beginning again.
const beginnings = new Map<string, string[]>();

function beginningOf(round: number, mechanism: string): string {
  let known = beginnings.get(mechanism);
  if (known === undefined) beginnings.set(mechanism, (known = []));
  return (known[round] ??= `${round}/${mechanism}/`);
}

// Most draws in a row come from one game.
let last: { readonly seed: Seed; readonly key: SipKey } | null = null;

function keyOf(seed: Seed): SipKey {
  if (last?.seed !== seed) last = { seed, key: sipKey(seed) };
  return last.key;
}
