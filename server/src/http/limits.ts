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

// A class of two hundred behind one address, of whom few open more than one table.
const DEVICES_OF_AN_ADDRESS = 10;

/**
 * A limiter by device, and ten times as roomy by address, so that one device does not use up what a class has. Devices that do
 * not say which they are count as one.
 */
export function deviceLimiter(allowance: Allowance): {
  take(address: string, device: string | null): Promise<number | null>;
} {
  const devices = limiter(allowance);
  const addresses = limiter({ ...allowance, points: allowance.points * DEVICES_OF_AN_ADDRESS });
  return {
    take: async (address, device) =>
      (await devices.take(`${address} ${device ?? ''}`)) ?? (await addresses.take(address)),
  };
}
