import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { GameEvent } from '@letter/shared/authority';
import type { Store } from '../session/ports.ts';
import { memorySessions } from './memory-sessions.ts';
import type {
  FoundTable,
  LogFault,
  SavedAnswer,
  SavedDeed,
  SavedEntry,
  SavedTable,
  SavedWorld,
  TableRecord,
} from '../table/ports.ts';

interface Held {
  record: TableRecord;
  readonly events: GameEvent[];
  readonly answers: SavedAnswer[];
  readonly deeds: SavedDeed[];
  saved: SavedWorld | null;
  archivedAt: number | null;
}

const answered = <T>(value: T): Promise<Result<T, LogFault>> => Promise.resolve(ok(value));

/** A log that lives as long as its process: for tests, and for a server told to keep nothing. */
export function memoryLog(): Store {
  const tables = new Map<string, Held>();
  const scenarios = new Map<string, unknown>();
  let pulse: number | null = null;

  const readAfter = (table: string, saved: SavedWorld | null): Promise<Result<SavedTable | null, LogFault>> => {
    const held = tables.get(table);
    if (held === undefined) return answered(null);
    const { record, answers } = held;
    return answered({ record, saved, events: held.events.slice(saved?.sequence ?? 0), answers: [...answers] });
  };

  return {
    sessions: memorySessions(),
    open(record, data) {
      scenarios.set(record.scenarioHash, data);
      const { id, code } = record.meta;
      for (const [other, held] of tables)
        if (other !== id && held.record.meta.code === code)
          return Promise.resolve(err({ code: 'store-failed', reason: `the code ${code} is another table's` }));
      if (!tables.has(record.meta.id))
        tables.set(record.meta.id, { record, events: [], answers: [], deeds: [], saved: null, archivedAt: null });
      return answered(null);
    },
    append(table, expected, { events, answer, by }) {
      const held = tables.get(table);
      if (held === undefined) return Promise.resolve(err({ code: 'unknown-table' }));
      if (held.events.length !== expected)
        return Promise.resolve(err({ code: 'conflict', actual: held.events.length }));
      held.events.push(...events);
      if (answer !== undefined) held.answers.push(answer);
      if (by !== undefined) held.deeds.push({ sequence: expected, count: events.length, ...by });
      return answered(held.events.length);
    },
    keep(record) {
      const held = tables.get(record.meta.id);
      if (held !== undefined) held.record = record;
      return answered(null);
    },
    saveWorld(table, saved) {
      const held = tables.get(table);
      if (held !== undefined) held.saved = saved;
      return answered(null);
    },
    read: (table) => readAfter(table, null),
    resume: (table) => readAfter(table, tables.get(table)?.saved ?? null),
    async resumeMany(ids) {
      const entries: SavedEntry[] = [];
      for (const id of ids) {
        const held = tables.get(id);
        const read = await readAfter(id, held?.saved ?? null);
        if (held !== undefined && read.ok && read.value !== null)
          entries.push({ id, code: held.record.meta.code, table: ok(read.value) });
      }
      return ok(entries);
    },
    deeds: (table) => answered([...(tables.get(table)?.deeds ?? [])]),
    scenario: (hash) => answered(scenarios.get(hash) ?? null),
    live: () => answered([...tables].filter(([, held]) => held.archivedAt === null).map(([id]) => id)),
    archive(table, at) {
      const held = tables.get(table);
      if (held !== undefined) held.archivedAt = at;
      return answered(null);
    },
    unarchive(table) {
      const held = tables.get(table);
      if (held !== undefined) held.archivedAt = null;
      return answered(null);
    },
    findByCode(code) {
      let found: FoundTable | null = null;
      for (const [id, { record, archivedAt }] of tables) {
        const isNewer = found === null || record.meta.createdAt > found.record.meta.createdAt;
        if (record.meta.code === code && isNewer) found = { id, record, archivedAt };
      }
      return answered(found);
    },
    archivedBefore: (at) =>
      answered([...tables].filter(([, { archivedAt }]) => archivedAt !== null && archivedAt < at).map(([id]) => id)),
    remove(table) {
      tables.delete(table);
      return answered(null);
    },
    beat(at) {
      const before = pulse;
      if (at !== null) pulse = at;
      return answered(before);
    },
    end: () => Promise.resolve(),
  };
}
