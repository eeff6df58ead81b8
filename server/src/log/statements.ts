import { sql } from 'kysely';
import type { Compilable, Kysely } from 'kysely';
import type { LogDatabase } from './schema.ts';

/** Tables that many rows at a time are added to, with their columns in order and the types that PostgreSQL knows them by. */
const ADDED = {
  events: { table_id: 'text', sequence: 'int', kind: 'text', body: 'text' },
  session_events: { session_id: 'text', sequence: 'int', kind: 'text', body: 'text' },
  deeds: { table_id: 'text', sequence: 'int', count: 'int', person: 'text', at: 'bigint' },
  answers: { table_id: 'text', person: 'text', request: 'text', reply: 'text' },
} as const;

/** A table that many rows at a time are added to. */
export type Added = keyof typeof ADDED;

/** What records are counted by. */
export type Counted = 'table' | 'session';

/** The text of every statement that writes, compiled once; where values stand, in which order, is said in `changesOf`. */
export interface Statements {
  /** How far records go: rows of `id` and `last`. SQLite is asked for one id, PostgreSQL for an array of them. */
  readonly last: Readonly<Record<Counted, string>>;
  /** Adds one row in SQLite, an array for each column in PostgreSQL. */
  readonly add: Readonly<Record<Added, string>>;
  readonly change: Readonly<Record<Change, string>>;
}

/** A statement that changes rows of a single record. */
export type Change = keyof ReturnType<typeof changesOf>;

/** Compile the statements for a database that takes arrays (PostgreSQL) or not (SQLite). */
export function statementsOf(db: Kysely<LogDatabase>, takesArrays: boolean): Statements {
  const text = (query: Compilable): string => query.compile().sql;
  const named = takesArrays ? sql<boolean>`id = any(${''}::text[])` : sql<boolean>`id = ${''}`;
  // The subquery is one step down the primary key, however long a record is; a join would walk all of it.
  const last = {
    table: db
      .selectFrom('tables')
      .select(['id', sql`(select max(sequence) from events where table_id = tables.id)`.as('last')])
      .where(named),
    session: db
      .selectFrom('sessions')
      .select(['id', sql`(select max(sequence) from session_events where session_id = sessions.id)`.as('last')])
      .where(named),
  };
  const add = (table: Added): string => {
    const columns = Object.entries(ADDED[table]);
    const names = sql.join(columns.map(([name]) => sql.ref(name)));
    const values = takesArrays
      ? sql`select * from unnest(${sql.join(columns.map(([, type]) => sql`${''}::${sql.raw(type)}[]`))})`
      : sql`values (${sql.join(columns.map(() => ''))})`;
    const once = table === 'answers' ? sql`on conflict do nothing` : sql``;
    return sql`insert into ${sql.table(table)} (${names}) ${values} ${once}`.compile(db).sql;
  };
  const changes = changesOf(db);
  return {
    last: { table: text(last.table), session: text(last.session) },
    add: {
      events: add('events'),
      session_events: add('session_events'),
      deeds: add('deeds'),
      answers: add('answers'),
    },
    change: {
      keep: text(changes.keep),
      open: text(changes.open),
      scenario: text(changes.scenario),
      world: text(changes.world),
      pulse: text(changes.pulse),
      begin: text(changes.begin),
      close: text(changes.close),
      dropWorld: text(changes.dropWorld),
      dropAnswers: text(changes.dropAnswers),
      dropDeeds: text(changes.dropDeeds),
      dropEvents: text(changes.dropEvents),
      dropTable: text(changes.dropTable),
      openSession: text(changes.openSession),
      closeSession: text(changes.closeSession),
      dropSessionEvents: text(changes.dropSessionEvents),
      dropSession: text(changes.dropSession),
    },
  };
}

/** The statements that change single records; their values in the order of the empty ones here. */
function changesOf(db: Kysely<LogDatabase>) {
  const record = { code: '', kind: '', created_at: 0, scenario_hash: '', seed: '', record: '', session_id: '' };
  return {
    keep: db.updateTable('tables').set(record).where('id', '=', ''),
    open: db
      .insertInto('tables')
      .values({ ...record, id: '' })
      .onConflict((conflict) => conflict.column('id').doNothing()),
    scenario: db
      .insertInto('scenarios')
      .values({ hash: '', body: '' })
      .onConflict((conflict) => conflict.column('hash').doNothing()),
    world: db
      .insertInto('worlds')
      .values({ table_id: '', sequence: 0, world: '' })
      .onConflict((conflict) =>
        conflict.column('table_id').doUpdateSet((row) => ({
          sequence: row.ref('excluded.sequence'),
          world: row.ref('excluded.world'),
        })),
      ),
    pulse: db
      .insertInto('pulse')
      .values({ id: 1, at: 0 })
      .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ at: row.ref('excluded.at') }))),
    begin: db.updateTable('tables').set({ rules_version: 0 }).where('id', '=', ''),
    close: db.updateTable('tables').set({ closed_at: 0 }).where('id', '=', ''),
    dropWorld: db.deleteFrom('worlds').where('table_id', '=', ''),
    dropAnswers: db.deleteFrom('answers').where('table_id', '=', ''),
    dropDeeds: db.deleteFrom('deeds').where('table_id', '=', ''),
    dropEvents: db.deleteFrom('events').where('table_id', '=', ''),
    dropTable: db.deleteFrom('tables').where('id', '=', ''),
    openSession: db
      .insertInto('sessions')
      .values({ id: '', code: '', created_at: 0 })
      .onConflict((conflict) => conflict.column('id').doNothing()),
    closeSession: db.updateTable('sessions').set({ closed_at: 0 }).where('id', '=', ''),
    dropSessionEvents: db.deleteFrom('session_events').where('session_id', '=', ''),
    dropSession: db.deleteFrom('sessions').where('id', '=', ''),
  };
}
