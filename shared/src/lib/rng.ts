// Randomness is an input. Every draw is a pure hash of (seed, round, mechanism, subject), so changing one order leaves
// every unrelated draw unchanged, and a counterfactual differs only by its cause (common random numbers).

/** A source of random draws for one seed and one round. */
export interface Stream {
  readonly seed: number;
  readonly round: number;
}

/** The source of random draws for a seed (any integer) and a round. */
export const stream = (seed: number, round: number): Stream => ({ seed: seed | 0, round });

/** A uniform draw in [0, 1) for one mechanism and subject. */
export const uniform = (from: Stream, mechanism: string, subject: string): number =>
  finish(hashOf(from, mechanism, subject));

/** A standard normal draw (Box-Muller over two subjects, `subject` and `subject~`). */
export function normal(from: Stream, mechanism: string, subject: string): number {
  const hash = hashOf(from, mechanism, subject);
  const u = finish(hash) || 1e-9;
  const v = finish(mixed(hash, TILDE));
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
}

const TILDE = 126;

function hashOf(from: Stream, mechanism: string, subject: string): number {
  let h = Math.imul(from.seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(from.round + 1, 0xc2b2ae35);
  for (let i = 0; i < mechanism.length; i++) h = mixed(h, mechanism.charCodeAt(i));
  h ^= 0x27d4eb2f;
  for (let i = 0; i < subject.length; i++) h = mixed(h, subject.charCodeAt(i));
  return h;
}

const mixed = (h: number, code: number): number => Math.imul(h ^ code, 0x01000193) ^ (h >>> 15);

function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
