import longExp from '@stdlib/math-base-special-exp';

// The steps of the library's exponential, which are those of FreeBSD's (msun, e_exp.c), for the numbers of the rules. It
// takes the result apart to scale it by a power of two, which is most of its time; a product with that power is the same
// to the bit, and `tests/shared/lib` compares the two.

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const LOG2_E = Math.LOG2E;
/** Below it, 1 + x is the result. */
const SMALL = 1 / (1 << 28);
/** Up to it, all powers of two are normal numbers, so that a product with them is exact. */
const LARGE = 700;
const MOST = 1022;

/** The powers of two from -1022 to 1022. */
const POWERS = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(2 * MOST + 1);
  powers[MOST] = 1;
  for (let at = 1; at <= MOST; at++) {
    powers[MOST + at] = (powers[MOST + at - 1] ?? 0) * 2;
    powers[MOST - at] = (powers[MOST - at + 1] ?? 0) / 2;
  }
  return powers;
}

export { longExp };

/** The exponential of a number, the same to the bit in every engine. */
export function exp(x: number): number {
  if (!(x > -LARGE && x < LARGE)) return longExp(x);
  if (x > -SMALL && x < SMALL) return 1 + x;
  const k = Math.trunc(LOG2_E * x + (x < 0 ? -0.5 : 0.5));
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  return y * (POWERS[MOST + k] ?? 0);
}
