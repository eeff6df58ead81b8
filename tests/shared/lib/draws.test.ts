import { describe, expect, test } from 'vitest';
import { normal, stream, subSeed, uniform } from '../../../shared/src/lib/rng.ts';
import { isFirstSeed, parseSeed, shortSeed, type Seed } from '../../../shared/src/lib/seed.ts';

const SEED = shortSeed(7);

/** The seed with one bit turned. */
const turned = (seed: Seed, bit: number): Seed => {
  const at = bit >> 2;
  const digit = (Number.parseInt(seed.charAt(at), 16) ^ (1 << (bit & 3))).toString(16);
  const other = parseSeed(seed.slice(0, at) + digit + seed.slice(at + 1));
  if (other === null) throw new Error('no seed');
  return other;
};

describe('a seed', () => {
  test('is 32 hexadecimal digits, or a short number that stands for them', () => {
    expect(SEED).toBe('d1ce346a5a038ecc03f18f9d7ac07d72');
    expect(parseSeed('7')).toBe(SEED);
    expect(parseSeed(SEED)).toBe(SEED);
    expect(parseSeed('-3')).toBe(shortSeed(-3));
  });

  test.each(['', 'seven', '7.5', '1e3', SEED.toUpperCase(), SEED.slice(1), `${SEED}0`, ` ${SEED}`])(
    'is not "%s"',
    (text) => {
      expect(parseSeed(text)).toBeNull();
    },
  );
});

describe('a draw', () => {
  test('is always the same', () => {
    expect(uniform(stream(SEED, 3), 'networks', 'a:us')).toBe(0.2198993640435586);
    expect(normal(stream(SEED, 3), 'observe', 'us:leakage')).toBe(0.4155595367774915);
  });

  test('depends on every bit of the seed, on the round, the mechanism and the subject', () => {
    const draw = uniform(stream(SEED, 3), 'networks', 'a');
    const others = [
      uniform(stream(SEED, 4), 'networks', 'a'),
      uniform(stream(SEED, 3), 'circle', 'a'),
      uniform(stream(SEED, 3), 'networks', 'b'),
      ...Array.from({ length: 128 }, (_, bit) => uniform(stream(turned(SEED, bit), 3), 'networks', 'a')),
    ];
    expect(new Set([draw, ...others]).size).toBe(others.length + 1);
  });

  test('is uniform, and normal, over many subjects', () => {
    const subjects = Array.from({ length: 4000 }, (_, index) => `s${index}`);
    const flat = subjects.map((subject) => uniform(stream(SEED, 1), 'test', subject));
    const bell = subjects.map((subject) => normal(stream(SEED, 1), 'test', subject));
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(flat)).toBeCloseTo(0.5, 1);
    expect(mean(flat.map((value) => (value - 0.5) ** 2))).toBeCloseTo(1 / 12, 2);
    expect(mean(bell)).toBeCloseTo(0, 1);
    expect(mean(bell.map((value) => value ** 2))).toBeCloseTo(1, 1);
    expect(flat.every((value) => value >= 0 && value < 1)).toBe(true);
  });
});

describe('a seed for one purpose', () => {
  test('differs with the purpose, and is neither the seed nor a part of it', () => {
    const one = subSeed(SEED, '1/orders/us');
    expect(one).toBe(subSeed(SEED, '1/orders/us'));
    expect(one).not.toBe(subSeed(SEED, '1/orders/china'));
    for (let at = 0; at + 8 <= SEED.length; at++) expect(one).not.toContain(SEED.slice(at, at + 8));
  });
});

test('a game that began under rules version 1 keeps its draws', () => {
  const first: unknown = 7;
  if (!isFirstSeed(first)) throw new Error('not a first seed');
  expect(uniform(stream(first, 3), 'networks', 'a:us')).toBe(0.4032962741330266);
  expect(normal(stream(first, 3), 'observe', 'us:leakage')).toBeCloseTo(-1.8520564054765225, 12);
});
