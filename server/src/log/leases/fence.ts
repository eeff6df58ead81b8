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

/** What of it this process may write, of what was begun at a moment. */
export interface Allowed {
  table(id: string, begun: number): boolean;
  session(id: string, begun: number): boolean;
}

/** Says in a transaction what it may write to; nobody can take that over before the transaction ends. */
export interface Fence {
  /** A number for what this process owns now; it grows with all that is taken. */
  readonly moment: () => number;
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
    moment: () => held.moment,
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
      for (const { what, token } of known) if (token !== null && !ours.has(keyOf(what))) held.lose(what, token);
      // What was lost and taken again since a write was begun has been somebody else's meanwhile.
      const wasOurs = (what: Holding, begun: number): boolean => (ours.get(keyOf(what)) ?? Infinity) <= begun;
      return {
        table(id, begun) {
          const what = holdingOf.get(id);
          return what === undefined || wasOurs(what, begun);
        },
        session: (id, begun) => wasOurs({ kind: 'session', id }, begun),
      };
    },
  };

  /** The holdings that are ours, locked, and since which moment each is. */
  async function lock(
    trx: Transaction<LogDatabase>,
    holdings: readonly Holding[],
  ): Promise<ReadonlyMap<string, number>> {
    if (holdings.length === 0) return new Map();
    const ids = [...new Set(holdings.map(({ id }) => id))];
    const { rows } = await sql<Locked>`
      select kind, id, token from holdings where owner = ${self} and id = any(${ids}::text[])
      order by kind, id for share`.execute(trx);
    const ours = rows.filter((row) => held.tokenOf(row) === row.token);
    return new Map(ours.map((row) => [keyOf(row), held.sinceOf(row)]));
  }
}

/** The fence of a server that has the whole store: nothing of it is ours, or everything; what it lost it never has again. */
export function loneFence(self: string): Fence {
  return {
    moment: () => 0,
    async allow(trx) {
      const { rows } = await sql<{ owner: string | null }>`
        select owner from holdings where kind = ${EVERYTHING.kind} and id = ${EVERYTHING.id} for share`.execute(trx);
      const may = rows[0]?.owner === self;
      return { table: () => may, session: () => may };
    },
  };
}
