import type { Step } from './words.ts';

/** A rate that was tried, with what the server used of one core, in percent. */
export interface Tried extends Step {
  readonly cpu: number;
}

/** Rates are this far apart: two servers that differ by less count as equally fast. */
export const FINEST = 1.15;
const FINE_STEPS_OF_A_DOUBLING = 5;

/** Whether a server carries a rate: p99 under 100 ms, and at most a tenth of what was due skipped or refused. */
export function carries({ sent, skipped, refused, p99, broken }: Step): boolean {
  return p99 < 100 && skipped + refused <= (sent + skipped) / 10 && broken === 0;
}

/** Actions a second that were done in a step: what was skipped or refused does not count. */
export function doneASecond({ rate, sent, skipped, refused }: Step): number {
  return Math.round((rate * Math.max(0, sent - refused)) / Math.max(1, sent + skipped));
}

/** The rates that are tried, from 10 a second on, each 1.15 times the one before, in whole numbers. */
export const rateAt = (index: number): number => Math.round(10 * FINEST ** index);

/**
 * Looks for the highest rate that a server carries: doubles it until it is too much, then halves the distance among the rates
 * between. A rate that is too much is tried once more, since a busy machine stops a server for a moment now and then.
 *
 * @param first Where to begin, as an index of `rateAt`.
 * @param stride How far the second rate is from the first; less than a doubling where the first is a good guess.
 * @returns The index and the figures of the highest rate that was carried; `null` if not even the lowest was.
 */
export async function highestRate(
  first: number,
  attempt: (rate: number) => Promise<Tried>,
  stride = FINE_STEPS_OF_A_DOUBLING,
): Promise<{ readonly index: number; readonly tried: Tried } | null> {
  const isCarried = async (index: number): Promise<Tried | null> => {
    for (let tries = 0; tries < 2; tries++) {
      const tried = await attempt(rateAt(index));
      if (carries(tried)) return tried;
    }
    return null;
  };
  let best: { readonly index: number; readonly tried: Tried } | null = null;
  let low = -1;
  let high = first;
  let step = stride;
  for (;;) {
    const tried = await isCarried(high);
    if (tried === null) break;
    best = { index: high, tried };
    low = high;
    high += step;
    step = Math.min(FINE_STEPS_OF_A_DOUBLING, 2 * step);
  }
  // The first was too much: down until one is carried.
  while (best === null && high > 0) {
    const index = Math.max(0, high - step);
    const tried = await isCarried(index);
    if (tried === null) high = index;
    else [best, low] = [{ index, tried }, index];
    step *= 2;
  }
  while (best !== null && high - low > 1) {
    const index = Math.floor((low + high) / 2);
    const tried = await isCarried(index);
    if (tried === null) high = index;
    else [best, low] = [{ index, tried }, index];
  }
  return best;
}
