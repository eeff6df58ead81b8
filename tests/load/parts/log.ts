import { measureAppends } from '../log-speed.ts';
import { measureRestore } from '../restore-speed.ts';
import { tenth, type Part } from './part.ts';

/** Orders on a disk, and the start on what is there. */
export const log: Part = {
  name: 'log',
  about: 'orders on disk a second, and the start of a server with many tables',
  measure: async (say) => {
    const { perSecond, p99ms } = await measureAppends();
    const logAppend = { perSecond: Math.round(perSecond), p99ms: tenth(p99ms) };
    say(`${logAppend.perSecond} orders on disk a second`);
    const restored = await measureRestore();
    const restore = { tables: restored.tables, seconds: tenth(restored.seconds) };
    return {
      json: { logAppend, restore },
      rows: [
        [
          'Orders on disk, each with its answer',
          `${logAppend.perSecond} a second, p99 ${logAppend.p99ms} ms`,
          'at least 2000 a second',
        ],
        [`Start with ${restore.tables} tables`, `${restore.seconds} s`, 'at most 5 s for 1000'],
      ],
    };
  },
};
