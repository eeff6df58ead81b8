// Chance is an input. Every draw is a pure hash of (seed, round, mechanism, subject): changing one order leaves every
// unrelated draw as it was, which is what makes a counterfactual honest (common random numbers).

/** A source of draws bound to one seed and one round. */
export interface Stream {
  readonly seed: number;
  readonly round: number;
}

/** Bind a seed (any integer) and a round to a source of draws. */
export const stream = (seed: number, round: number): Stream => ({ seed: seed | 0, round });

/** Draw a number in [0, 1) for one mechanism and subject. */
export function uniform(from: Stream, mechanism: string, subject: string): number {
  let h = Math.imul(from.seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(from.round + 1, 0xc2b2ae35);
  h = mix(h, mechanism);
  h = mix(h ^ 0x27d4eb2f, subject);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return (h >>> 0) / 4294967296;
}

/** Draw from the standard normal distribution (Box-Muller over two subjects). */
export function normal(from: Stream, mechanism: string, subject: string): number {
  const u = uniform(from, mechanism, subject) || 1e-9;
  const v = uniform(from, mechanism, `${subject}~`);
  return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
}

function mix(start: number, text: string): number {
  let h = start;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) ^ (h >>> 15);
  return h;
}
