import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { GameEvent } from '@letter/shared/authority';
import type { EventLog, LogFault } from '../table/ports.ts';
import { forKysely } from './node-sqlite.ts';
import { createTables } from './sqlite-schema.ts';
import type { LogDatabase } from './sqlite-schema.ts';

interface Waiting {
  readonly table: string;
  readonly expected: number;
  readonly events: readonly GameEvent[];
  readonly resolve: (answer: Result<number, LogFault>) => void;
}

/** A log in one SQLite file, created with its folder. Appends that arrive together share one write to disk. */
export async function sqliteLog(file: string): Promise<EventLog> {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  // FULL: an order that was acknowledged survives a power cut. Group commit below pays for it.
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;',
  );
  const db = new Kysely<LogDatabase>({ dialect: new SqliteDialect({ database: forKysely(database) }) });
  await createTables(db);

  let waiting: Waiting[] = [];
  let flushing: Promise<void> | null = null;

  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      let answers: Result<number, LogFault>[];
      try {
        answers = await db.transaction().execute(async (trx) => {
          const given: Result<number, LogFault>[] = [];
          for (const one of batch) given.push(await insert(trx, one));
          return given;
        });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        answers = batch.map(() => err({ code: 'store-failed', reason }));
      }
      batch.forEach((one, index) => one.resolve(answers[index] ?? err({ code: 'store-failed', reason: 'no answer' })));
    }
    flushing = null;
  };

  return {
    async open(meta) {
      try {
        await db
          .insertInto('tables')
          .values({
            id: meta.id,
            code: meta.code,
            kind: meta.kind,
            created_at: meta.createdAt,
            rules_version: null,
            scenario_hash: null,
            seed: null,
          })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
        return ok(null);
      } catch (error) {
        return err({ code: 'store-failed', reason: error instanceof Error ? error.message : String(error) });
      }
    },
    append(table, expected, events) {
      return new Promise((resolve) => {
        waiting.push({ table, expected, events, resolve });
        flushing ??= new Promise<void>((done) => setImmediate(done)).then(flush);
      });
    },
    async read(table) {
      const meta = await db.selectFrom('tables').selectAll().where('id', '=', table).executeTakeFirst();
      if (meta === undefined) return null;
      const rows = await db
        .selectFrom('events')
        .select('body')
        .where('table_id', '=', table)
        .orderBy('sequence')
        .execute();
      return {
        meta: { id: meta.id, code: meta.code, kind: meta.kind, createdAt: meta.created_at },
        events: rows.map((row) => JSON.parse(row.body) as GameEvent),
      };
    },
    async close() {
      await flushing;
      await db.destroy();
    },
  };
}

async function insert(trx: Kysely<LogDatabase>, one: Waiting): Promise<Result<number, LogFault>> {
  const known = await trx.selectFrom('tables').select('id').where('id', '=', one.table).executeTakeFirst();
  if (known === undefined) return err({ code: 'unknown-table' });
  const last = await trx
    .selectFrom('events')
    .select((all) => all.fn.max('sequence').as('sequence'))
    .where('table_id', '=', one.table)
    .executeTakeFirst();
  const actual = (last?.sequence ?? -1) + 1;
  if (actual !== one.expected) return err({ code: 'conflict', actual });
  let sequence = actual;
  for (const event of one.events) {
    await trx
      .insertInto('events')
      .values({ table_id: one.table, sequence: sequence++, kind: event.kind, body: JSON.stringify(event) })
      .execute();
    if (event.kind !== 'game-started') continue;
    await trx
      .updateTable('tables')
      .set({ rules_version: event.rulesVersion, scenario_hash: event.scenarioHash, seed: event.seed })
      .where('id', '=', one.table)
      .execute();
  }
  return ok(sequence);
}
