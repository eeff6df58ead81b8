import type { ClientBase } from 'pg';

// Who owns what lies beside the games, in tables that only PostgreSQL has: several processes never share a file. They are made before
// anything of the games is touched, so that a server which must not run here changes nothing.

/** The database's clock, ms since the epoch: the only one that all members read alike. */
export const NOW = '(extract(epoch from clock_timestamp()) * 1000)::bigint';

/** Held by releases that kept a database by a lock of their connection, and for a moment by whoever enters or leaves. */
export const ENTRY_LOCK = 7_236_001;

/** A server that is alone owns this, and nothing else. */
export const EVERYTHING = { kind: 'store', id: 'all' } as const;

const STATEMENTS: readonly string[] = [
  `create table if not exists cluster (
    id integer primary key, secret text not null, steady_at bigint, written_at bigint)`,
  `create table if not exists members (
    id text primary key, address text not null, is_alone boolean not null, protocol integer not null, rules integer not null,
    is_draining boolean not null default false, alive_until bigint not null)`,
  `create table if not exists holdings (
    kind text not null, id text not null, owner text, token bigint not null, rules integer not null default 0,
    primary key (kind, id))`,
  'create index if not exists holdings_by_owner on holdings (owner)',
  'create sequence if not exists fencing_tokens',
];

const MADE: readonly string[] = ['cluster', 'members', 'holdings', 'holdings_by_owner', 'fencing_tokens'];

/**
 * Make what is missing, inside a transaction that holds the lock of entry. Where all is there nothing is said: to make an index that
 * exists would still wait for everybody who writes to its table, and have everybody wait behind.
 */
export async function makeTables(client: ClientBase, secret: string): Promise<void> {
  const { rows } = await client.query<{ missing: boolean }>(
    'select bool_or(to_regclass(name) is null) as missing from unnest($1::text[]) name',
    [MADE],
  );
  if (rows[0]?.missing === false) return;
  for (const statement of STATEMENTS) await client.query(statement);
  await client.query('insert into cluster (id, secret) values (1, $1) on conflict (id) do nothing', [secret]);
}
