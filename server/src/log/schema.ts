import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The columns of the log. Bodies are JSON; what people may want to look up stands in columns of its own. */
export interface LogDatabase {
  readonly tables: {
    readonly id: string;
    readonly code: string;
    readonly kind: string;
    readonly created_at: number;
    readonly rules_version: number | null;
    readonly scenario_hash: string | null;
    readonly seed: string | null;
    readonly record: string | null;
    readonly closed_at: number | null;
    /** The session that it belongs to. */
    readonly session_id: string | null;
  };
  readonly events: {
    readonly table_id: string;
    readonly sequence: number;
    readonly kind: string;
    readonly body: string;
  };
  readonly answers: {
    readonly table_id: string;
    readonly person: string;
    readonly request: string;
    readonly reply: string;
  };
  /** Which events came of an act of a person. */
  readonly deeds: {
    readonly table_id: string;
    readonly sequence: number;
    readonly count: number;
    readonly person: string;
    readonly at: number;
  };
  readonly worlds: { readonly table_id: string; readonly sequence: number; readonly world: string };
  readonly scenarios: { readonly hash: string; readonly body: string };
  readonly sessions: {
    readonly id: string;
    readonly code: string;
    readonly created_at: number;
    readonly closed_at: number | null;
  };
  readonly session_events: {
    readonly session_id: string;
    readonly sequence: number;
    readonly kind: string;
    readonly body: string;
  };
  /** One row, id 1: when the process last lived. */
  readonly pulse: { readonly id: number; readonly at: number };
}

type AnyDatabase = Kysely<unknown>;

async function createEvents(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('tables')
    // Files of the first release have these two already.
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('rules_version', 'integer')
    .addColumn('scenario_hash', 'text')
    .addColumn('seed', 'integer')
    .execute();
  await db.schema
    .createTable('events')
    .ifNotExists()
    .addColumn('table_id', 'text', (column) => column.notNull().references('tables.id'))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('events_by_place', ['table_id', 'sequence'])
    .execute();
}

async function createRecovery(db: AnyDatabase): Promise<void> {
  await db.schema.alterTable('tables').addColumn('record', 'text').execute();
  await db.schema.alterTable('tables').addColumn('closed_at', 'bigint').execute();
  await db.schema
    .createTable('answers')
    .addColumn('table_id', 'text', (column) => column.notNull().references('tables.id'))
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('request', 'text', (column) => column.notNull())
    .addColumn('reply', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answers_by_request', ['table_id', 'person', 'request'])
    .execute();
  await db.schema
    .createTable('worlds')
    .addColumn('table_id', 'text', (column) => column.primaryKey().references('tables.id'))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('world', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('scenarios')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('pulse')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createCodes(db: AnyDatabase): Promise<void> {
  await db.schema.createIndex('tables_by_code').on('tables').column('code').execute();
}

/** A seed of 128 bits does not fit into a number. */
async function widenSeeds(db: AnyDatabase): Promise<void> {
  await db.schema.alterTable('tables').addColumn('wide_seed', 'text').execute();
  await sql`update tables set wide_seed = cast(seed as text)`.execute(db);
  await db.schema.alterTable('tables').dropColumn('seed').execute();
  await db.schema.alterTable('tables').renameColumn('wide_seed', 'seed').execute();
}

async function createSessions(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('closed_at', 'bigint')
    .execute();
  await db.schema
    .createTable('session_events')
    .addColumn('session_id', 'text', (column) => column.notNull().references('sessions.id'))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('session_events_by_place', ['session_id', 'sequence'])
    .execute();
  await db.schema.createIndex('sessions_by_code').on('sessions').column('code').execute();
}

async function createDeeds(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('deeds')
    .addColumn('table_id', 'text', (column) => column.notNull().references('tables.id'))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('deeds_by_place', ['table_id', 'sequence'])
    .execute();
}

/** Who owns a table of a session is asked by the session; what runs is looked for among what was archived long ago. */
async function noteSessions(db: AnyDatabase): Promise<void> {
  await db.schema.alterTable('tables').addColumn('session_id', 'text').execute();
  const kept = await sql<{ id: string; record: string }>`
    select id, record from tables where record like '%"session":{%'`.execute(db);
  for (const { id, record } of kept.rows) {
    const session = sessionIn(record);
    if (session !== null) await sql`update tables set session_id = ${session} where id = ${id}`.execute(db);
  }
  await db.schema.createIndex('tables_by_session').on('tables').column('session_id').execute();
  await sql`create index tables_that_run on tables (created_at) where closed_at is null`.execute(db);
  await sql`create index sessions_that_run on sessions (created_at) where closed_at is null`.execute(db);
}

/**
 * Two processes may draw one code in one moment, and each finds it free: the store takes one of them. Rows of before that share a code
 * are left as they are.
 */
async function giveEachCodeOnce(db: AnyDatabase): Promise<void> {
  for (const table of ['tables', 'sessions']) {
    const shared = await sql<{ id: string }>`
      select id from ${sql.table(table)}
      where code in (select code from ${sql.table(table)} group by code having count(*) > 1)`.execute(db);
    const but = sql.join(['', ...shared.rows.map(({ id }) => id)].map((id) => sql.lit(id)));
    await sql`create unique index ${sql.ref(`${table}_each_code_once`)} on ${sql.table(table)} (code) where id not in (${but})`.execute(
      db,
    );
  }
}

/** A record that cannot be read is a table without a session: it is damaged either way. */
function sessionIn(record: string): string | null {
  try {
    const { session } = JSON.parse(record) as { readonly session?: { readonly id?: unknown } };
    return typeof session?.id === 'string' ? session.id : null;
  } catch {
    return null;
  }
}

/** Every step from an empty store to this one, in order; a step is never changed once it was released. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '1-events': { up: createEvents },
  '2-recovery': { up: createRecovery },
  '3-codes': { up: createCodes },
  '4-wide-seeds': { up: widenSeeds },
  '5-sessions': { up: createSessions },
  '6-deeds': { up: createDeeds },
  '7-sessions-of-tables': { up: noteSessions },
  '8-each-code-once': { up: giveEachCodeOnce },
};
