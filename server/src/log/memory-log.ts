import { err, ok } from '@letter/shared/play';
import type { GameEvent } from '@letter/shared/authority';
import type { EventLog, TableMeta } from '../table/ports.ts';

/** A log that lives as long as its process: for tests, and for a server told to keep nothing. */
export function memoryLog(): EventLog {
  const tables = new Map<string, { readonly meta: TableMeta; readonly events: GameEvent[] }>();
  return {
    open(meta) {
      if (!tables.has(meta.id)) tables.set(meta.id, { meta, events: [] });
      return Promise.resolve(ok(null));
    },
    append(table, expected, events) {
      const held = tables.get(table);
      if (held === undefined) return Promise.resolve(err({ code: 'unknown-table' }));
      if (held.events.length !== expected)
        return Promise.resolve(err({ code: 'conflict', actual: held.events.length }));
      held.events.push(...events);
      return Promise.resolve(ok(held.events.length));
    },
    read(table) {
      const held = tables.get(table);
      return Promise.resolve(held === undefined ? null : { meta: held.meta, events: [...held.events] });
    },
    close: () => Promise.resolve(),
  };
}
