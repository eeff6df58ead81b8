import type { MatchMakerDriver, Presence } from '@colyseus/core';
import type { Redis } from 'ioredis';
import type { Reporter } from '../table/ports.ts';
import { openRedis } from './open-redis.ts';
import { SteadyDriver } from './steady-driver.ts';
import { SteadyPresence } from './steady-presence.ts';

/** What the processes of one server share beside its store. */
export interface Shared {
  readonly redis: Redis;
  readonly presence: Presence;
  readonly driver: MatchMakerDriver;
}

/** Connect to what the processes of one server share; throws a `SetupFault` with a sentence. */
export async function openShared(url: string, reporter: Reporter): Promise<Shared> {
  const redis = await openRedis(url, reporter);
  return { redis, presence: new SteadyPresence(redis), driver: new SteadyDriver(redis) };
}
