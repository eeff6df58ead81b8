import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longExp } from '../../../shared/src/lib/portable-exp.ts';
import { cos, exp, ln, pow } from '../../../shared/src/lib/portable-math.ts';

// The values are those of one engine, to the bit: every other engine and every later release must come to the same.

const bitsOf = (value: number): string => {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setFloat64(0, value);
  return bytes.getBigUint64(0).toString(16).padStart(16, '0');
};

describe('the functions of the rules give the same bits everywhere', () => {
  test.each([
    [0.1, '3ff1aec7b35a00d4'],
    [-4.2, '3f8eb600403a9684'],
    [-0.003, '3fefe775f8c4dce8'],
    [12.5, '411060c52565ba66'],
  ])('exp(%d)', (x, bits) => {
    expect(bitsOf(exp(x))).toBe(bits);
  });

  test.each([
    [0.1, 'c0026bb1bbb55515'],
    [0.999999, 'beb0c6f82d74d230'],
    [3.3, '3ff31a4e7240c777'],
    [1e-6, 'c02ba18a998fffa0'],
  ])('ln(%d)', (x, bits) => {
    expect(bitsOf(ln(x))).toBe(bits);
  });

  test.each([
    [0.1, '3fefd712f9a817c1'],
    [3, 'bfefae04be85e5d2'],
    [6.2831, '3feffffffe0be81f'],
    [1.5707, '3f194061bb90d8d5'],
  ])('cos(%d)', (x, bits) => {
    expect(bitsOf(cos(x))).toBe(bits);
  });

  test.each([
    [0.37, 0.3, '3fe7bf41a399bda2'],
    [2.5, 0.8, '4000a6ac23d76b44'],
    [0.6, 3, '3fcba5e353f7ced9'],
    [1.0001, 1500, '3ff296d65dd39b46'],
  ])('pow(%d, %d)', (base, power, bits) => {
    expect(bitsOf(pow(base, power))).toBe(bits);
  });
});

test('the ends of their ranges are those of the standard', () => {
  expect([exp(-Infinity), exp(0), exp(Infinity)]).toEqual([0, 1, Infinity]);
  expect([ln(0), ln(1), ln(-1)]).toEqual([-Infinity, 0, Number.NaN]);
  expect([pow(0, 0.5), pow(0, 0), pow(0, -1), pow(2, 10)]).toEqual([0, 1, Infinity, 1024]);
  expect(cos(0)).toBe(1);
});

test('the short way to an exponential is the long way of the library, to the bit', () => {
  const used = fc.double({ min: -60, max: 60, noNaN: true });
  for (const x of [used, fc.double({ min: -760, max: 760 }), fc.double()]) {
    fc.assert(
      fc.property(x, (value) => bitsOf(exp(value)) === bitsOf(longExp(value))),
      { numRuns: 3000, seed: 58 },
    );
  }
});
