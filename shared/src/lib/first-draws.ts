import type { FirstSeed } from './seed.ts';

// The draws of rules version 1. Games that began under it keep them: other draws would deal their people other private
// aims and another last round in the middle of a game. The hash has no key, so a seed can be found by trying; that is
// why later games have another.

const TILDE = 126;

/** The uniform draw of rules version 1, in [0, 1). */
export const firstUniform = (seed: FirstSeed, round: number, mechanism: string, subject: string): number =>
  finish(hashOf(seed, round, mechanism, subject));

/** The two uniform draws from which rules version 1 made a normal one. */
export function firstPair(seed: FirstSeed, round: number, mechanism: string, subject: string) {
  const hash = hashOf(seed, round, mechanism, subject);
  return { u: finish(hash) || 1e-9, v: finish(mixed(hash, TILDE)) };
}

function hashOf(seed: FirstSeed, round: number, mechanism: string, subject: string): number {
  let h = Math.imul((seed | 0) ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(round + 1, 0xc2b2ae35);
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
