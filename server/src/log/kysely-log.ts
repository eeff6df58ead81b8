import { Migrator } from 'kysely/migration';
import type { Kysely } from 'kysely';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { faultWords } from '../table/fault-words.ts';
import type { Store } from '../session/ports.ts';
import type { LogFault, SavedTable } from '../table/ports.ts';
import { groupCommit } from './group-commit.ts';
import { readTables, understandFound } from './read-tables.ts';
import { kyselySessions } from './kysely-sessions.ts';
import { MIGRATIONS } from './schema.ts';
import type { LogDatabase } from './schema.ts';
import { columnsOf, writeBatch } from './write-batch.ts';
import type { Job } from './write-batch.ts';

const MAX_IN_A_BATCH = 400;

/** What a store has beside its tables. */
export interface Beside {
  /** Clears what is kept of deleted rows. */
  afterRemoval(): void;
  /** Why what is written is lost; `null` while it is not. */
  lost(): string | null;
  /** Why nothing more can be written; `null` while something can. */
  full(): string | null;
}

const NOTHING: Beside = { afterRemoval: () => undefined, lost: () => null, full: () => null };

/**
 * The log over any database Kysely speaks to; brings the store up to date before it answers. `beside` is what a store
 * has to see to besides its tables.
 */
export async function kyselyLog(db: Kysely<LogDatabase>, beside: Beside = NOTHING): Promise<Store> {
  const migrated = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  }).migrateToLatest();
  if (migrated.error !== undefined) throw migrated.error;

  const lost: Result<number, LogFault> = err({ code: 'store-failed', reason: 'no answer' });
  const jobs = groupCommit<Job, Result<number, LogFault>>(MAX_IN_A_BATCH, (batch) => writeSeen(batch), lost);
  /** What was written to a file that is not there any more is not acknowledged. */
  const writeSeen = async (batch: readonly Job[]): Promise<readonly Result<number, LogFault>[]> => {
    const answers = await writeTogether(db, batch);
    const reason = beside.lost();
    return reason === null ? answers : answers.map(() => err({ code: 'store-failed', reason }));
  };
  const done = async (job: Job): Promise<Result<null, LogFault>> => {
    const answer = await jobs.add(job);
    return answer.ok ? ok(null) : answer;
  };

  const written = <T>(work: () => Promise<T>): Promise<Result<T, LogFault>> =>
    tried(async () => {
      const value = await work();
      const reason = beside.lost();
      if (reason !== null) throw new Error(reason);
      return value;
    });

  /** Hashes of the worlds that are on record for certain. */
  const worlds = new Set<string>();

  return {
    sessions: kyselySessions(db, {
      tried,
      written,
      add: (job) => jobs.add(job),
      afterRemoval: () => beside.afterRemoval(),
    }),
    open: (record, data) =>
      written(async () => {
        const hash = record.scenarioHash;
        await db.transaction().execute(async (trx) => {
          // The data of a world is written once; turning it to text for every table would cost more than the table.
          if (!worlds.has(hash)) {
            await trx
              .insertInto('scenarios')
              .values({ hash, body: JSON.stringify(data) })
              .onConflict((conflict) => conflict.column('hash').doNothing())
              .execute();
          }
          await trx
            .insertInto('tables')
            .values({ ...columnsOf(record), rules_version: null, closed_at: null })
            .onConflict((conflict) => conflict.column('id').doNothing())
            .execute();
        });
        worlds.add(hash);
        return null;
      }),
    append: (table, expected, batch) => jobs.add({ kind: 'append', table, expected, batch }),
    keep: (record) => done({ kind: 'keep', record }),
    saveWorld: (table, { sequence, world }) => done({ kind: 'world', table, sequence, world: JSON.stringify(world) }),
    read: (table) => readOne(db, table, false),
    resume: (table) => readOne(db, table, true),
    resumeMany: (tables) => tried(() => db.transaction().execute((trx) => readTables(trx, tables, true))),
    deeds: (table) =>
      tried(() =>
        db
          .selectFrom('deeds')
          .select(['sequence', 'count', 'person', 'at'])
          .where('table_id', '=', table)
          .orderBy('sequence')
          .execute(),
      ),
    scenario: (hash) =>
      tried(async () => {
        const row = await db.selectFrom('scenarios').select('body').where('hash', '=', hash).executeTakeFirst();
        return row === undefined ? null : (JSON.parse(row.body) as unknown);
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
    archive: (table, at) =>
      written(async () => {
        await db.updateTable('tables').set({ closed_at: at }).where('id', '=', table).execute();
        await db.deleteFrom('worlds').where('table_id', '=', table).execute();
        return null;
      }),
    unarchive: (table) =>
      written(async () => {
        await db.updateTable('tables').set({ closed_at: null }).where('id', '=', table).execute();
        return null;
      }),
    async findByCode(code) {
      const found = await tried(() =>
        db
          .selectFrom('tables')
          .select(['id', 'record', 'closed_at'])
          .where('code', '=', code)
          .where('record', 'is not', null)
          .orderBy('created_at', 'desc')
          .executeTakeFirst(),
      );
      return found.ok ? understandFound(found.value) : found;
    },
    archivedBefore: (at) =>
      tried(async () => {
        const rows = await db
          .selectFrom('tables')
          .select('id')
          .where((table) =>
            table.or([
              table('closed_at', '<', at),
              table.and([table('record', 'is', null), table('created_at', '<', at)]),
            ]),
          )
          .execute();
        return rows.map(({ id }) => id);
      }),
    remove: (table) =>
      written(async () => {
        await db.transaction().execute(async (trx) => {
          for (const rows of ['answers', 'deeds', 'worlds', 'events'] as const)
            await trx.deleteFrom(rows).where('table_id', '=', table).execute();
          await trx.deleteFrom('tables').where('id', '=', table).execute();
        });
        beside.afterRemoval();
        return null;
      }),
    beat: (at) =>
      tried(async () => {
        const row = await db.selectFrom('pulse').select('at').where('id', '=', 1).executeTakeFirst();
        if (at === null) return row?.at ?? null;
        const beaten = await done({ kind: 'pulse', at });
        const full = beside.full();
        if (!beaten.ok) throw new Error(faultWords(beaten.error));
        if (full !== null) throw new Error(full);
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

async function readOne(
  db: Kysely<LogDatabase>,
  table: string,
  fromSaved: boolean,
): Promise<Result<SavedTable | null, LogFault>> {
  const read = await tried(() => db.transaction().execute((trx) => readTables(trx, [table], fromSaved)));
  if (!read.ok) return read;
  return read.value[0]?.table ?? ok(null);
}

async function tried<T>(work: () => Promise<T>): Promise<Result<T, LogFault>> {
  try {
    return ok(await work());
  } catch (error) {
    return err({ code: 'store-failed', reason: error instanceof Error ? error.message : String(error) });
  }
}
