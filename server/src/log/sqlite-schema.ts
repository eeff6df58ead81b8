import type { Kysely } from 'kysely';
import type { TableMeta } from '../table/ports.ts';

/** The columns of the log; `rules_version`, `scenario_hash` and `seed` repeat the first event, for people who look in. */
export interface LogDatabase {
  readonly tables: {
    readonly id: string;
    readonly code: string;
    readonly kind: TableMeta['kind'];
    readonly created_at: number;
    readonly rules_version: number | null;
    readonly scenario_hash: string | null;
    readonly seed: number | null;
  };
  readonly events: {
    readonly table_id: string;
    readonly sequence: number;
    readonly kind: string;
    readonly body: string;
  };
}

/** Create what is missing; safe to repeat. */
export async function createTables(db: Kysely<LogDatabase>): Promise<void> {
  await db.schema
    .createTable('tables')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('created_at', 'integer', (column) => column.notNull())
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
