import { measureTables } from '../tables.ts';
import { tenth, type Part } from './part.ts';

const TABLES = 200;

/** Memory of a table, and an order's way to everybody. */
export const tables: Part = {
  name: 'tables',
  about: 'memory of a table in a late round, and an order to everybody’s page',
  measure: async (say) => {
    const { bytesByKind, ...measured } = await measureTables(TABLES, say);
    const json = {
      tableMemoryKB: tenth(measured.tableMemoryKB),
      tableResidentKB: tenth(measured.tableResidentKB),
      orderRoundTripMs: { p50: tenth(measured.orderRoundTripMs.p50), p99: tenth(measured.orderRoundTripMs.p99) },
      bytesPerOrderPerClient: Math.round(measured.bytesPerOrderPerClient),
    };
    const { p50, p99 } = json.orderRoundTripMs;
    return {
      json,
      rows: [
        [`Memory of a table in a late round (of ${measured.tables})`, `${json.tableMemoryKB} KB`, 'at most 200 KB'],
        ['  what the process grows by in the system’s eyes', `${json.tableResidentKB} KB`, ''],
        ['Order to everybody’s patch', `p50 ${p50} ms, p99 ${p99} ms`, 'reported'],
        ['Bytes of an order for each client', `${json.bytesPerOrderPerClient}`, 'at most 300'],
        ['  an open order, a sealed order', `${Math.round(bytesByKind.open)}, ${Math.round(bytesByKind.sealed)}`, ''],
      ],
    };
  },
};
