import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionEvent } from '@letter/shared/authority';
import type { SessionLog, SessionMeta } from '../session/ports.ts';
import type { LogFault } from '../table/ports.ts';

interface Held {
  readonly meta: SessionMeta;
  readonly events: SessionEvent[];
  archivedAt: number | null;
}

const answered = <T>(value: T): Promise<Result<T, LogFault>> => Promise.resolve(ok(value));

/** Sessions that live as long as their process. */
export function memorySessions(): SessionLog {
  const sessions = new Map<string, Held>();
  const setArchived = (session: string, at: number | null): Promise<Result<null, LogFault>> => {
    const held = sessions.get(session);
    if (held !== undefined) held.archivedAt = at;
    return answered(null);
  };
  const byAge = (): readonly Held[] => [...sessions.values()].toSorted((a, b) => a.meta.createdAt - b.meta.createdAt);

  return {
    open(meta) {
      if (!sessions.has(meta.id)) sessions.set(meta.id, { meta, events: [], archivedAt: null });
      return answered(null);
    },
    append(session, expected, events) {
      const held = sessions.get(session);
      if (held === undefined) return Promise.resolve(err({ code: 'unknown-table' }));
      const actual = held.events.length;
      if (actual !== expected) return Promise.resolve(err({ code: 'conflict', actual }));
      held.events.push(...events);
      return answered(held.events.length);
    },
    read(session) {
      const held = sessions.get(session);
      return answered(held === undefined ? null : { meta: held.meta, events: [...held.events] });
    },
    live: () => answered(byAge().flatMap(({ meta, archivedAt }) => (archivedAt === null ? [meta] : []))),
    archive: setArchived,
    unarchive: (session) => setArchived(session, null),
    findByCode: (code) => answered(byAge().findLast(({ meta }) => meta.code === code)?.meta ?? null),
    archivedBefore: (at) =>
      answered([...sessions].flatMap(([id, { archivedAt }]) => (archivedAt !== null && archivedAt < at ? [id] : []))),
    remove(session) {
      sessions.delete(session);
      return answered(null);
    },
  };
}
