import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Allowance } from '../config.ts';

/** Counts the actions of an address and says when there are too many. */
export interface Limiter {
  /** Counts one; returns the seconds to wait, or `null` to continue. */
  take(address: string): Promise<number | null>;
  /** Returns the seconds to wait without counting; `null` to continue. */
  check(address: string): Promise<number | null>;
}

/** A limiter that lives in this process. */
export function limiter({ points, seconds }: Allowance): Limiter {
  const counter = new RateLimiterMemory({ points, duration: seconds });
  return {
    async take(address) {
      try {
        await counter.consume(address);
        return null;
      } catch (refused) {
        return refused instanceof RateLimiterRes ? waitOf(refused) : 1;
      }
    },
    async check(address) {
      const held = await counter.get(address);
      return held !== null && held.consumedPoints > points ? waitOf(held) : null;
    },
  };
}

const waitOf = (held: RateLimiterRes): number => Math.max(1, Math.ceil(held.msBeforeNext / 1_000));
