import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Holding } from '../../cluster/ports.ts';
import type { LogDatabase } from '../schema.ts';
import type { Held } from './held.ts';
import { EVERYTHING } from './tables.ts';

/** What a transaction is about to write to. */
export interface Wanted {
  readonly tables: readonly string[];
  readonly sessions: readonly string[];
  /** Tables that are to be entered, and the session of each. */
  readonly news: ReadonlyMap<string, string | null>;
}

/** What of it this process may write. */
export interface Allowed {
  table(id: string): boolean;
  session(id: string): boolean;
}

/** Says in a transaction what it may write to; nobody can take that over before the transaction ends. */
export interface Fence {
  allow(trx: Transaction<LogDatabase>, wanted: Wanted): Promise<Allowed>;
}

interface Locked {
  readonly kind: Holding['kind'];
  readonly id: string;
  readonly token: number;
}

const keyOf = ({ kind, id }: Pick<Holding, 'kind' | 'id'>): string => `${kind} ${id}`;
const heldBy = (id: string, session: string | null): Holding =>
  session === null ? { kind: 'table', id } : { kind: 'session', id: session };

/** A fence of members: the rows by which things are held are locked against a takeover, and their tokens compared with ours. */
export function memberFence(self: string, held: Held): Fence {
  return {
    async allow(trx, { tables, sessions, news }) {
      // A table of a session is held with its session; one that is not there is nobody's, and the log itself says so.
      const rows =
        tables.length === 0
          ? []
          : await trx.selectFrom('tables').select(['id', 'session_id']).where('id', 'in', tables).execute();
      const holdingOf = new Map<string, Holding>(rows.map(({ id, session_id: of }) => [id, heldBy(id, of)]));
      for (const [id, of] of news) holdingOf.set(id, heldBy(id, of));
      const holdings = [...holdingOf.values(), ...sessions.map((id): Holding => ({ kind: 'session', id }))];
      const known = holdings.map((what) => ({ what, token: held.tokenOf(what) }));
      const ours = await lock(trx, holdings);
      const isOurs = (what: Holding): boolean => ours.has(keyOf(what));
      for (const { what, token } of known) if (token !== null && !isOurs(what)) held.lose(what, token);
      return {
        table(id) {
          const what = holdingOf.get(id);
          return what === undefined || isOurs(what);
        },
        session: (id) => isOurs({ kind: 'session', id }),
      };
    },
  };

  /** The holdings that are ours, locked. */
  async function lock(trx: Transaction<LogDatabase>, holdings: readonly Holding[]): Promise<ReadonlySet<string>> {
    if (holdings.length === 0) return new Set();
    const ids = [...new Set(holdings.map(({ id }) => id))];
    const { rows } = await sql<Locked>`
      select kind, id, token from holdings where owner = ${self} and id = any(${ids}::text[])
      order by kind, id for share`.execute(trx);
    return new Set(rows.filter((row) => held.tokenOf(row) === row.token).map(keyOf));
  }
}

/** The fence of a server that has the whole store: nothing of it is ours, or everything. */
export function loneFence(self: string): Fence {
  return {
    async allow(trx) {
      const { rows } = await sql<{ owner: string | null }>`
        select owner from holdings where kind = ${EVERYTHING.kind} and id = ${EVERYTHING.id} for share`.execute(trx);
      const may = rows[0]?.owner === self;
      return { table: () => may, session: () => may };
    },
  };
}
