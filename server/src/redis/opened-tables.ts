import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { CountsElsewhere } from '../cluster/ports.ts';
import { Attempts } from './attempts.ts';

/** Kept for so long after the last change, in seconds: what a process that died had counted is then gone. */
const KEPT_SECONDS = 24 * 3_600;

/**
 * Counts the tables of each address over all processes, each of which has a field of its own; `alive` tells which of them there
 * are. While Redis is away nobody counts for another; when it is back, each tells again what it has.
 */
export function openedTables(redis: Redis, self: string, alive: () => Promise<ReadonlySet<string>>): CountsElsewhere {
  const attempts = new Attempts();
  const own = new Map<string, number>();
  /** Addresses of which Redis may have another count. */
  const unsaid = new Set<string>();
  // No address stands in Redis.
  const keyOf = (address: string): string =>
    `letter:tables:${createHash('sha256').update(address).digest('base64url').slice(0, 22)}`;

  async function write(address: string): Promise<Readonly<Record<string, string>>> {
    const key = keyOf(address);
    const count = own.get(address) ?? 0;
    if (count === 0) await redis.hdel(key, self);
    else await Promise.all([redis.hset(key, self, count), redis.expire(key, KEPT_SECONDS)]);
    const told = await redis.hgetall(key);
    unsaid.delete(address);
    return told;
  }

  redis.on('ready', () => {
    if (attempts.takeMissed())
      for (const address of new Set([...own.keys(), ...unsaid])) void attempts.make(() => write(address), {});
  });
  return {
    async tell(address, count) {
      if (count === 0) own.delete(address);
      else own.set(address, count);
      unsaid.add(address);
      const told = await attempts.make(() => write(address), {});
      const others = Object.entries(told).filter(([member]) => member !== self);
      if (others.length === 0) return 0;
      const living = await alive();
      return others.reduce((sum, [member, many]) => sum + (living.has(member) ? Number(many) : 0), 0);
    },
  };
}
