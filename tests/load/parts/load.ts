import { measureLoad } from '../drive/measure-load.ts';
import { startOurServer } from '../drive/server-under-load.ts';
import { tenth, type Part } from './part.ts';

const PLAN = { peer: 'ours', mix: 'mixed', tables: 300, seconds: 6, from: 800 } as const;

/** The highest rate of orders that one process carries, over real sockets and with a durable log. */
export const load: Part = {
  name: 'load',
  about: 'orders a second that one process carries at 300 tables of four, and the waits at half of that',
  measure: async (say) => {
    const server = await startOurServer();
    try {
      const { p50, p99, cpu, ...most } = await measureLoad(server, { ...PLAN, say });
      const half = { p50: tenth(p50), p99: tenth(p99), cpu: tenth(cpu) };
      return {
        json: { load: { ...most, ...half } },
        rows: [
          [`Orders carried at ${most.tables} tables of four`, `${most.ordersPerSecond} a second`, 'p99 under 100 ms'],
          ['  at half that rate', `p50 ${half.p50} ms, p99 ${half.p99} ms, ${half.cpu} % of a core`, 'p99 under 25 ms'],
        ],
      };
    } finally {
      await server.end();
    }
  },
};
