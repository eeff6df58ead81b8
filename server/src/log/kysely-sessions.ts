import type { Kysely } from 'kysely';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionEvent } from '@letter/shared/authority';
import type { SavedSession, SessionLog, SessionMeta } from '../session/ports.ts';
import type { LogFault } from '../table/ports.ts';
import type { Answer, Job, Rows } from './rows.ts';
import type { LogDatabase } from './schema.ts';

/** How jobs are written, with whatever else waits, in one flush. */
export interface Writing {
  readonly add: (job: Job) => Promise<Answer>;
  readonly done: (job: Job) => Promise<Result<null, LogFault>>;
}

type Row = Pick<LogDatabase['sessions'], 'id' | 'code' | 'created_at'>;

const COLUMNS = ['id', 'code', 'created_at'] as const;

const metaOf = ({ id, code, created_at: createdAt }: Row): SessionMeta => ({ id, code, createdAt });

/** The sessions of a store, over its rows. */
export function kyselySessions(db: Kysely<LogDatabase>, rows: Rows, { add, done }: Writing): SessionLog {
  return {
    open: ({ id, code, createdAt }) => done({ kind: 'open-session', session: id, code, createdAt }),
    append: (session, expected, events) =>
      add({
        kind: 'session',
        session,
        expected,
        events: events.map((event) => [event.kind, JSON.stringify(event)]),
      }),
    async read(session) {
      const read = await rows.read([
        db.selectFrom('sessions').select(COLUMNS).where('id', '=', session).compile(),
        db
          .selectFrom('session_events')
          .select(['sequence', 'body'])
          .where('session_id', '=', session)
          .orderBy('sequence')
          .compile(),
      ]);
      if (!read.ok) return read;
      const [[found], events] = read.value;
      return found === undefined ? ok(null) : understand(metaOf(found), events);
    },
    async live() {
      const query = db.selectFrom('sessions').select(COLUMNS).where('closed_at', 'is', null).orderBy('created_at');
      const found = await rows.read([query.compile()]);
      return found.ok ? ok(found.value[0].map(metaOf)) : found;
    },
    archive: (session, at) => done({ kind: 'close-session', session, at }),
    unarchive: (session) => done({ kind: 'close-session', session, at: null }),
    async findByCode(code) {
      const query = db
        .selectFrom('sessions')
        .select(COLUMNS)
        .where('code', '=', code)
        .orderBy('created_at', 'desc')
        .limit(1);
      const found = await rows.read([query.compile()]);
      if (!found.ok) return found;
      const [row] = found.value[0];
      return ok(row === undefined ? null : metaOf(row));
    },
    async archivedBefore(at) {
      const found = await rows.read([db.selectFrom('sessions').select('id').where('closed_at', '<', at).compile()]);
      return found.ok ? ok(found.value[0].map(({ id }) => id)) : found;
    },
    remove: (session) => done({ kind: 'remove-session', session }),
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
