import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Allowance } from '../config.ts';

/** Counts the actions of an address and says when there are too many. */
export interface Limiter {
  /** Counts one; returns the seconds to wait, or `null` to continue. */
  take(address: string): Promise<number | null>;
  /** Returns the seconds to wait without counting; `null` to continue. */
  check(address: string): Promise<number | null>;
}

/** A limiter by address and by device of it. */
export interface DeviceLimiter {
  /** Counts one action of a device; returns the seconds to wait, or `null` to continue. */
  take(address: string, device: string | null): Promise<number | null>;
}

/** Makes the limiters of a server, each with a name of its own. */
export interface Limits {
  limiter(name: string, allowance: Allowance): Limiter;
  /**
   * A limiter by device, and ten times as roomy by address, so that one device does not use up what a class has. Devices that do
   * not say which they are count as one.
   */
  devices(name: string, allowance: Allowance): DeviceLimiter;
}

// A class of two hundred behind one address, of whom few open more than one table.
const DEVICES_OF_AN_ADDRESS = 10;

/** Limiters that live in this process, or in the Redis that several share; while that is away, in this process. */
export function limitsOf(redis: Redis | null): Limits {
  const limiter = (name: string, allowance: Allowance): Limiter =>
    limiterOn(counterOf(redis, name, allowance), allowance);
  return {
    limiter,
    devices(name, allowance) {
      const devices = limiter(`${name}-device`, allowance);
      const addresses = limiter(name, { ...allowance, points: allowance.points * DEVICES_OF_AN_ADDRESS });
      return {
        take: async (address, device) =>
          (await devices.take(`${address} ${device ?? ''}`)) ?? (await addresses.take(address)),
      };
    },
  };
}

function counterOf(redis: Redis | null, name: string, { points, seconds }: Allowance) {
  const own = new RateLimiterMemory({ points, duration: seconds });
  if (redis === null) return own;
  return new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: `letter:limit:${name}`,
    points,
    duration: seconds,
    rejectIfRedisNotReady: true,
    insuranceLimiter: own,
  });
}

const limiterOn = (counter: RateLimiterMemory | RateLimiterRedis, { points }: Allowance): Limiter => ({
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
});

const waitOf = (held: RateLimiterRes): number => Math.max(1, Math.ceil(held.msBeforeNext / 1_000));
