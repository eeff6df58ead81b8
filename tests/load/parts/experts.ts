import { measureExperts } from '../expert-tables.ts';
import { tenth, type Part } from './part.ts';

const TABLES = 100;

/** The event loop while tables of experts plan. */
export const experts: Part = {
  name: 'experts',
  about: 'the event loop while tables of experts plan',
  measure: async () => {
    const measured = await measureExperts(TABLES);
    const json = {
      tables: measured.tables,
      loopMs: { p50: tenth(measured.loopMs.p50), p99: tenth(measured.loopMs.p99) },
      seconds: tenth(measured.seconds),
      fellBack: tenth(measured.fellBack),
    };
    return {
      json: { experts: json },
      rows: [
        [
          `Event loop while ${json.tables} tables of experts plan`,
          `p50 ${json.loopMs.p50} ms, p99 ${json.loopMs.p99} ms`,
          'p99 at most 50 ms',
        ],
        ['  all planned after, without time', `${json.seconds} s, ${json.fellBack}`, ''],
      ],
    };
  },
};
