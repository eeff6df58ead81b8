import type { MatchMakerDriver, Presence } from '@colyseus/core';
import type { Redis } from 'ioredis';
import type { Reporter } from '../table/ports.ts';
import type { CountsElsewhere, Leases } from '../cluster/ports.ts';
import { openedTables } from './opened-tables.ts';
import { openRedis } from './open-redis.ts';
import { SteadyDriver } from './steady-driver.ts';
import { SteadyPresence } from './steady-presence.ts';

/** What the processes of one server share beside its store. */
export interface Shared {
  readonly redis: Redis;
  readonly presence: Presence;
  readonly driver: MatchMakerDriver;
  /** Counts the tables of each address over all members. */
  openedTables(leases: Pick<Leases, 'self' | 'members'>): CountsElsewhere;
}

/** Connect to what the processes of one server share; throws a `SetupFault` with a sentence. */
export async function openShared(url: string, reporter: Reporter): Promise<Shared> {
  const redis = await openRedis(url, reporter);
  return {
    redis,
    presence: new SteadyPresence(redis),
    driver: new SteadyDriver(redis),
    openedTables: (leases) =>
      openedTables(redis, leases.self.id, async () => {
        const told = await leases.members();
        return new Set(told.ok ? told.value.map(({ id }) => id) : []);
      }),
  };
}
