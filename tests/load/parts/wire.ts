import { measureWire, type LineSeconds } from '../wire.ts';
import { tenth, type Part } from './part.ts';

/** What a browser with an empty cache is sent, and how long that takes on a slow line. */
export const wire: Part = {
  name: 'wire',
  about: 'bytes as sent, and seconds on 3G, until Play now can be clicked and until a table alone can be played',
  measure: async () => {
    const { requests, ...sent } = await measureWire();
    const json = {
      firstScreenKB: tenth(sent.firstScreenKB),
      tableKB: tenth(sent.tableKB),
      requests,
      fast3gSeconds: inTenths(sent.fast3gSeconds),
      slow3gSeconds: inTenths(sent.slow3gSeconds),
    };
    const { fast3gSeconds: fast, slow3gSeconds: slow } = json;
    return {
      json: { wire: json },
      rows: [
        ['Sent until Play now can be clicked', `${json.firstScreenKB} KB`, 'at most 150 KB'],
        ['  in all until a table can be played', `${json.tableKB} KB, ${requests} answers`, 'at most 380 KB'],
        ['  on fast 3G', `${fast.firstScreen} s, then ${fast.table} s`, 'at most 1.5 s, then 2.5 s'],
        ['  on slow 3G', `${slow.firstScreen} s, then ${slow.table} s`, ''],
      ],
    };
  },
};

const inTenths = ({ firstScreen, table }: LineSeconds): LineSeconds => ({
  firstScreen: tenth(firstScreen),
  table: tenth(table),
});
