import type { Kysely } from 'kysely';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionEvent } from '@letter/shared/authority';
import type { SavedSession, SessionLog, SessionMeta } from '../session/ports.ts';
import type { LogFault } from '../table/ports.ts';
import type { LogDatabase } from './schema.ts';
import type { Job } from './write-batch.ts';

/** What sessions share with the tables of one store. */
export interface SharedStore {
  readonly tried: <T>(work: () => Promise<T>) => Promise<Result<T, LogFault>>;
  readonly written: <T>(work: () => Promise<T>) => Promise<Result<T, LogFault>>;
  /** Writes a job with whatever else waits, in one flush. */
  readonly add: (job: Job) => Promise<Result<number, LogFault>>;
  /** Clears what is kept of deleted rows. */
  readonly afterRemoval: () => void;
}

type Row = Pick<LogDatabase['sessions'], 'id' | 'code' | 'created_at'>;

const COLUMNS = ['id', 'code', 'created_at'] as const;

const metaOf = ({ id, code, created_at: createdAt }: Row): SessionMeta => ({ id, code, createdAt });

/** The sessions of a store that Kysely speaks to. */
export function kyselySessions(
  db: Kysely<LogDatabase>,
  { tried, written, add, afterRemoval }: SharedStore,
): SessionLog {
  const setClosed = (session: string, at: number | null): Promise<Result<null, LogFault>> =>
    written(async () => {
      await db.updateTable('sessions').set({ closed_at: at }).where('id', '=', session).execute();
      return null;
    });
  return {
    open: ({ id, code, createdAt }) =>
      written(async () => {
        await db
          .insertInto('sessions')
          .values({ id, code, created_at: createdAt, closed_at: null })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute();
        return null;
      }),
    append: (session, expected, events) => add({ kind: 'session', session, expected, events }),
    async read(session) {
      const rows = await tried(async () => {
        const found = await db.selectFrom('sessions').select(COLUMNS).where('id', '=', session).executeTakeFirst();
        if (found === undefined) return null;
        const events = await db
          .selectFrom('session_events')
          .select(['sequence', 'body'])
          .where('session_id', '=', session)
          .orderBy('sequence')
          .execute();
        return { meta: metaOf(found), events };
      });
      if (!rows.ok || rows.value === null) return rows.ok ? ok(null) : rows;
      return understand(rows.value.meta, rows.value.events);
    },
    live: () =>
      tried(async () => {
        const rows = await db
          .selectFrom('sessions')
          .select(COLUMNS)
          .where('closed_at', 'is', null)
          .orderBy('created_at')
          .execute();
        return rows.map(metaOf);
      }),
    archive: setClosed,
    unarchive: (session) => setClosed(session, null),
    findByCode: (code) =>
      tried(async () => {
        const row = await db
          .selectFrom('sessions')
          .select(COLUMNS)
          .where('code', '=', code)
          .orderBy('created_at', 'desc')
          .executeTakeFirst();
        return row === undefined ? null : metaOf(row);
      }),
    archivedBefore: (at) =>
      tried(async () => {
        const rows = await db.selectFrom('sessions').select('id').where('closed_at', '<', at).execute();
        return rows.map(({ id }) => id);
      }),
    remove: (session) =>
      written(async () => {
        await db.transaction().execute(async (trx) => {
          await trx.deleteFrom('session_events').where('session_id', '=', session).execute();
          await trx.deleteFrom('sessions').where('id', '=', session).execute();
        });
        afterRemoval();
        return null;
      }),
  };
}

function understand(
  meta: SessionMeta,
  rows: readonly Pick<LogDatabase['session_events'], 'sequence' | 'body'>[],
): Result<SavedSession, LogFault> {
  const damaged = (what: string): Result<never, LogFault> =>
    err({ code: 'damaged', reason: `the record of session ${meta.id} is damaged: ${what}` });
  const events: SessionEvent[] = [];
  for (const { sequence, body } of rows) {
    const place = events.length;
    if (sequence !== place) return damaged(`event ${place} is missing`);
    try {
      events.push(JSON.parse(body) as SessionEvent);
    } catch {
      return damaged(`its event ${place} cannot be read`);
    }
  }
  return ok({ meta, events });
}
