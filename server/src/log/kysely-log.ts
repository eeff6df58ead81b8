import { Migrator } from 'kysely/migration';
import type { Kysely, Transaction } from 'kysely';
import { err, ok } from '@letter/shared/play';
import type { Result, Scenario } from '@letter/shared/play';
import type { GameEvent } from '@letter/shared/authority';
import type { EventLog, LogFault, SavedAnswer, SavedTable, SavedWorld, TableRecord } from '../table/ports.ts';
import { groupCommit } from './group-commit.ts';
import { MIGRATIONS } from './schema.ts';
import type { LogDatabase } from './schema.ts';
import { columnsOf, writeBatch } from './write-batch.ts';
import type { Job } from './write-batch.ts';

const MOST_IN_A_BATCH = 400;

/** The log over any database Kysely speaks to; brings the store up to date before it answers. */
export async function kyselyLog(db: Kysely<LogDatabase>): Promise<EventLog> {
  const migrated = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  }).migrateToLatest();
  if (migrated.error !== undefined) throw migrated.error;

  const lost: Result<number, LogFault> = err({ code: 'store-failed', reason: 'no answer' });
  const jobs = groupCommit<Job, Result<number, LogFault>>(MOST_IN_A_BATCH, (batch) => writeTogether(db, batch), lost);
  const done = async (job: Job): Promise<Result<null, LogFault>> => {
    const answer = await jobs.add(job);
    return answer.ok ? ok(null) : answer;
  };

  return {
    open: (record, scenario) =>
      tried(() =>
        db.transaction().execute(async (trx) => {
          const hash = record.scenarioHash;
          await trx
            .insertInto('scenarios')
            .values({ hash, body: JSON.stringify(scenario) })
            .onConflict((conflict) => conflict.column('hash').doNothing())
            .execute();
          await trx
            .insertInto('tables')
            .values({ ...columnsOf(record), rules_version: null, closed_at: null })
            .onConflict((conflict) => conflict.column('id').doNothing())
            .execute();
          return null;
        }),
      ),
    append: (table, expected, batch) => jobs.add({ kind: 'append', table, expected, batch }),
    keep: (record) => done({ kind: 'keep', record }),
    saveWorld: (table, { sequence, world }) => done({ kind: 'world', table, sequence, world: JSON.stringify(world) }),
    read: (table) => tried(() => readTable(db, table, false)),
    resume: (table) => tried(() => readTable(db, table, true)),
    scenario: (hash) =>
      tried(async () => {
        const row = await db.selectFrom('scenarios').select('body').where('hash', '=', hash).executeTakeFirst();
        return row === undefined ? null : (JSON.parse(row.body) as Scenario);
      }),
    live: () =>
      tried(async () => {
        const rows = await db
          .selectFrom('tables')
          .select('id')
          .where('closed_at', 'is', null)
          .where('record', 'is not', null)
          .orderBy('created_at')
          .execute();
        return rows.map(({ id }) => id);
      }),
    close: (table, at) =>
      tried(async () => {
        await db.updateTable('tables').set({ closed_at: at }).where('id', '=', table).execute();
        await db.deleteFrom('worlds').where('table_id', '=', table).execute();
        return null;
      }),
    beat: (at) =>
      tried(async () => {
        const row = await db.selectFrom('pulse').select('at').where('id', '=', 1).executeTakeFirst();
        await done({ kind: 'pulse', at });
        return row?.at ?? null;
      }),
    async end() {
      await jobs.idle();
      await db.destroy();
    },
  };
}

/** Write a batch in one transaction; if it cannot be, each job alone, so that one bad job harms no other. */
async function writeTogether(
  db: Kysely<LogDatabase>,
  jobs: readonly Job[],
): Promise<readonly Result<number, LogFault>[]> {
  const together = await tried(() => db.transaction().execute((trx) => writeBatch(trx, jobs)));
  if (together.ok) return together.value;
  if (jobs.length === 1) return [together];
  const answers: Result<number, LogFault>[] = [];
  for (const job of jobs) {
    const [answer] = await writeTogether(db, [job]);
    answers.push(answer ?? together);
  }
  return answers;
}

async function readTable(db: Kysely<LogDatabase>, table: string, fromSaved: boolean): Promise<SavedTable | null> {
  return db.transaction().execute(async (trx) => {
    const row = await trx.selectFrom('tables').select('record').where('id', '=', table).executeTakeFirst();
    if (row === undefined || row.record === null) return null;
    const saved = fromSaved
      ? await trx.selectFrom('worlds').select(['sequence', 'world']).where('table_id', '=', table).executeTakeFirst()
      : undefined;
    const events = await trx
      .selectFrom('events')
      .select(['sequence', 'body'])
      .where('table_id', '=', table)
      .where('sequence', '>=', saved?.sequence ?? 0)
      .orderBy('sequence')
      .execute();
    events.forEach(({ sequence }, index) => {
      if (sequence !== (saved?.sequence ?? 0) + index)
        throw new Error(`event ${sequence} of table ${table} is out of place`);
    });
    return {
      record: JSON.parse(row.record) as TableRecord,
      saved:
        saved === undefined
          ? null
          : { sequence: saved.sequence, world: JSON.parse(saved.world) as SavedWorld['world'] },
      events: events.map(({ body }) => JSON.parse(body) as GameEvent),
      answers: await readAnswers(trx, table),
    };
  });
}

async function readAnswers(trx: Transaction<LogDatabase>, table: string): Promise<readonly SavedAnswer[]> {
  const rows = await trx.selectFrom('answers').selectAll().where('table_id', '=', table).execute();
  return rows.map(({ person, request, reply }) => ({ person, request, reply: JSON.parse(reply) as unknown }));
}

async function tried<T>(work: () => Promise<T>): Promise<Result<T, LogFault>> {
  try {
    return ok(await work());
  } catch (error) {
    return err({ code: 'store-failed', reason: error instanceof Error ? error.message : String(error) });
  }
}
