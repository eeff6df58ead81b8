import { startPostgres } from '../../support/postgres.ts';
import { startRedis } from '../../support/redis.ts';
import { measureLoad, type LoadFigures } from '../drive/measure-load.ts';
import { startProcesses } from '../drive/server-under-load.ts';
import type { Part } from './part.ts';

const PLAN = { peer: 'ours', mix: 'mixed', tables: 300, seconds: 6, from: 600 } as const;

/** What two processes carry that are one server, compared with one; both on PostgreSQL and Redis. */
export const processes: Part = {
  name: 'processes',
  about: 'orders a second that one and two processes carry, on PostgreSQL and Redis',
  isExtra: true,
  measure: async (say) => {
    const postgres = await startPostgres({ isOnDisk: true });
    const redis = await startRedis();
    const measureOf = async (count: number): Promise<LoadFigures> => {
      const server = await startProcesses(count, { databaseUrl: await postgres.database(), redisUrl: redis.url });
      try {
        return await measureLoad(server, { ...PLAN, say: (what) => say(`${count}: ${what}`) });
      } finally {
        await server.end();
      }
    };
    try {
      const one = await measureOf(1);
      const two = await measureOf(2);
      const ratio = Math.round((two.ordersPerSecond / Math.max(1, one.ordersPerSecond)) * 100) / 100;
      return {
        json: { processes: { one: one.ordersPerSecond, two: two.ordersPerSecond, ratio } },
        rows: [
          ['Orders carried by one process, and by two', `${one.ordersPerSecond}, ${two.ordersPerSecond} a second`, ''],
          ['  two by one', `${ratio}`, 'at least 1.6'],
        ],
      };
    } finally {
      await redis.remove();
      await postgres.remove();
    }
  },
};
