import type { Kysely } from 'kysely';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { GameEvent } from '@letter/shared/authority';
import type {
  FoundTable,
  LogFault,
  SavedAnswer,
  SavedEntry,
  SavedTable,
  SavedWorld,
  TableRecord,
} from '../table/ports.ts';
import type { Rows as StoredRows } from './rows.ts';
import type { LogDatabase } from './schema.ts';

/** Rows of one table, as they lie in the store. */
interface Rows {
  readonly code: string;
  readonly record: string;
  world: { readonly sequence: number; readonly world: string } | null;
  readonly events: { readonly sequence: number; readonly body: string }[];
  readonly answers: { readonly person: string; readonly request: string; readonly reply: string }[];
}

/**
 * Read tables with a handful of queries for all of them, from their saved worlds or whole. A table whose rows cannot be
 * understood is answered with what is wrong with it; the others are not harmed. Strangers are left out.
 */
export async function readTables(
  db: Kysely<LogDatabase>,
  rows: StoredRows,
  tables: readonly string[],
  fromSaved: boolean,
): Promise<Result<readonly SavedEntry[], LogFault>> {
  const found = await collect(db, rows, tables, fromSaved);
  if (!found.ok) return found;
  const entries: SavedEntry[] = [];
  for (const [id, own] of found.value) {
    let table = understand(id, own);
    // A world that was kept only saves time: if it is damaged, the events tell the same from the beginning.
    if (!table.ok && own.world !== null) {
      const whole = await readTables(db, rows, [id], false);
      if (!whole.ok) return whole;
      table = whole.value[0]?.table ?? table;
    }
    entries.push({ id, code: own.code, table });
  }
  return ok(entries);
}

async function collect(
  db: Kysely<LogDatabase>,
  rows: StoredRows,
  tables: readonly string[],
  fromSaved: boolean,
): Promise<Result<Map<string, Rows>, LogFault>> {
  const found = new Map<string, Rows>();
  if (tables.length === 0) return ok(found);
  const events = db
    .selectFrom('events')
    .select(['events.table_id as id', 'events.sequence as sequence', 'events.body as body'])
    .where('events.table_id', 'in', tables)
    .orderBy('events.table_id')
    .orderBy('events.sequence');
  const later = events
    .leftJoin('worlds', 'worlds.table_id', 'events.table_id')
    .where((where) =>
      where.or([where('worlds.sequence', 'is', null), where('events.sequence', '>=', where.ref('worlds.sequence'))]),
    );
  const worlds = db
    .selectFrom('worlds')
    .selectAll()
    .where('table_id', 'in', tables)
    .limit(fromSaved ? tables.length : 0);
  const read = await rows.read([
    db.selectFrom('tables').select(['id', 'code', 'record']).where('id', 'in', tables).compile(),
    worlds.compile(),
    (fromSaved ? later : events).compile(),
    db.selectFrom('answers').selectAll().where('table_id', 'in', tables).compile(),
  ]);
  if (!read.ok) return read;
  const [known, saved, bodies, answers] = read.value;
  for (const { id, code, record } of known) {
    if (record !== null) found.set(id, { code, record, world: null, events: [], answers: [] });
  }
  for (const { table_id: id, ...world } of saved) {
    const own = found.get(id);
    if (own !== undefined) own.world = world;
  }
  for (const { id, ...event } of bodies) found.get(id)?.events.push(event);
  for (const { table_id: id, ...answer } of answers) found.get(id)?.answers.push(answer);
  return ok(found);
}

function understand(id: string, rows: Rows): Result<SavedTable, LogFault> {
  let reading = 'record';
  try {
    const record = JSON.parse(rows.record) as TableRecord;
    reading = 'kept world';
    const saved =
      rows.world === null
        ? null
        : { sequence: rows.world.sequence, world: JSON.parse(rows.world.world) as SavedWorld['world'] };
    const events: GameEvent[] = [];
    for (const { sequence, body } of rows.events) {
      const place = (saved?.sequence ?? 0) + events.length;
      reading = `event ${place}`;
      if (sequence !== place) return damaged(id, `event ${place} is missing`);
      events.push(JSON.parse(body) as GameEvent);
    }
    reading = 'answers';
    const answers: readonly SavedAnswer[] = rows.answers.map(({ person, request, reply }) => ({
      person,
      request,
      reply: JSON.parse(reply) as unknown,
    }));
    return ok({ record, saved, events, answers });
  } catch {
    return damaged(id, `its ${reading} cannot be read`);
  }
}

/** Read a row that was looked up by its code. */
export function understandFound(
  row: Pick<LogDatabase['tables'], 'id' | 'record' | 'closed_at'> | undefined,
): Result<FoundTable | null, LogFault> {
  if (row === undefined || row.record === null) return ok(null);
  try {
    return ok({ id: row.id, record: JSON.parse(row.record) as TableRecord, archivedAt: row.closed_at });
  } catch {
    return damaged(row.id, 'its record cannot be read');
  }
}

const damaged = (id: string, what: string): Result<never, LogFault> =>
  err({ code: 'damaged', reason: `the record of table ${id} is damaged: ${what}` });
