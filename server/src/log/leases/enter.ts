import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ClientBase, Pool } from 'pg';
import { SetupFault } from '../../lib/setup-fault.ts';
import type { Member } from '../../cluster/ports.ts';
import { BEGIN } from '../postgres-pool.ts';
import { ENTRY_LOCK, EVERYTHING, makeTables, NOW } from './tables.ts';

/** How a process enters: alone, or as one of several. */
export interface Entry {
  readonly self: Member;
  readonly isAlone: boolean;
  /** How long a member lives after it was last heard of, ms. */
  readonly ttlMs: number;
}

const RETRY_MS = 250;
/** Whoever keeps others out of a database for so many times as long as somebody gone could is there. */
const PATIENCE = 1.3;

type Attempt = { readonly secret: string } | { readonly by: readonly Living[] };
interface Living {
  readonly id: string;
  readonly is_alone: boolean;
  readonly alive_until: number;
}

/**
 * Enter a database; resolves with the secret of its members. A server that holds it alone and members keep each other out, and two
 * that are alone as well; who was killed a moment ago is waited for. Throws a `SetupFault` with a sentence.
 */
export async function enter(pool: Pool, entry: Entry): Promise<string> {
  const until = performance.now() + entry.ttlMs * PATIENCE;
  const seen = new Map<string, number>();
  for (;;) {
    const tried = await attempt(pool, entry);
    if ('secret' in tried) return tried.secret;
    // Whoever was heard of again while we waited is alive.
    const isAlive = tried.by.some(({ id, alive_until: at }) => (seen.get(id) ?? at) < at);
    if (isAlive || performance.now() > until) throw new SetupFault(sentence(entry, tried.by));
    for (const { id, alive_until: at } of tried.by) if (!seen.has(id)) seen.set(id, at);
    await wait(RETRY_MS);
  }
}

function sentence({ isAlone }: Entry, by: readonly Living[]): string {
  const other = 'End the other one, or give this one a database of its own.';
  if (isAlone && by.some((one) => !one.is_alone))
    return `Several servers together keep their games in the database of DATABASE_URL, and this one would be alone. Set REDIS_URL as they have it, end them, or give this one a database of its own.`;
  if (!isAlone)
    return `A server that is alone keeps its games in the database of DATABASE_URL: it knows nothing of others beside it. ${other}`;
  return `Another server keeps its games in the database of DATABASE_URL. Two servers on one database would lose people and seats. ${other}`;
}

/** Do something in one transaction on a connection of its own. */
export async function inTransaction<T>(pool: Pool, work: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query(BEGIN);
    const answer = await work(client);
    await client.query('commit');
    return answer;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    // A connection on which something failed is in a state that nobody knows.
    client.release(failure);
  }
}

function attempt(pool: Pool, { self, isAlone, ttlMs }: Entry): Promise<Attempt> {
  return inTransaction(pool, async (client): Promise<Attempt> => {
    const locked = await client.query<{ ours: boolean }>('select pg_try_advisory_xact_lock($1) as ours', [ENTRY_LOCK]);
    if (locked.rows[0]?.ours !== true) return { by: [] };
    await makeTables(client, randomBytes(24).toString('base64url'));
    const living = await client.query<Living>(
      `select id, is_alone, alive_until from members where alive_until >= ${NOW} and id <> $1`,
      [self.id],
    );
    const by = living.rows.filter((one) => isAlone || one.is_alone);
    if (by.length > 0) return { by };
    const { id, address, release } = self;
    await client.query(
      `insert into members (id, address, is_alone, protocol, rules, alive_until) values ($1, $2, $3, $4, $5, ${NOW} + $6)
       on conflict (id) do update set alive_until = excluded.alive_until`,
      [id, address, isAlone, release.protocol, release.rules, ttlMs],
    );
    // Whoever was here before in the other way cannot write any more, however long it was stopped.
    if (isAlone) {
      await client.query('update holdings set owner = null where owner is not null');
      await client.query(
        `insert into holdings (kind, id, owner, token) values ($1, $2, $3, nextval('fencing_tokens'))
         on conflict (kind, id) do update set owner = excluded.owner, token = excluded.token`,
        [EVERYTHING.kind, EVERYTHING.id, id],
      );
    } else await client.query('delete from holdings where kind = $1', [EVERYTHING.kind]);
    const kept = await client.query<{ secret: string }>('select secret from cluster where id = 1');
    return { secret: kept.rows[0]?.secret ?? '' };
  });
}
