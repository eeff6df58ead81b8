import pg from 'pg';

// Who wrote what, noted by the database itself in the transaction of each write. A process cannot get around it, and it knows nothing
// of how a process decides whether it may write: it compares the connection's name with the owner on record at that moment.

/** What the audit found. */
export interface WriteFigures {
  /** Events that were written, and processes that wrote them. */
  readonly events: number;
  readonly writers: number;
  /** Events written by a process that did not own what it wrote to, or under an earlier token than the event before. */
  readonly splitBrainWrites: number;
}

/** An audit of a database that several processes write to. */
export interface WriteAudit {
  /** Which tables and sessions a process owns, by the name of its connections. */
  heldBy(writer: string): Promise<readonly string[]>;
  read(): Promise<WriteFigures>;
  end(): Promise<void>;
}

/** The address of a database for one process, so that its connections bear a name. */
export function namedUrl(url: string, writer: string): string {
  const named = new URL(url);
  named.searchParams.set('application_name', writer);
  return named.href;
}

const HOLDING = `
  select owner, token from holdings
  where (kind = 'table' and id = of_table and of_session is null) or (kind = 'session' and id = of_session)`;

const INSTALL: readonly string[] = [
  'create table audit_members (id text primary key, writer text not null)',
  `create table audit_writes (
    place bigserial primary key, table_id text not null, sequence integer not null, writer text not null, owner text, token bigint)`,
  `create function audit_member() returns trigger language plpgsql as $$
    begin
      insert into audit_members values (new.id, current_setting('application_name')) on conflict (id) do nothing;
      return null;
    end $$`,
  'create trigger audit_member after insert on members for each row execute function audit_member()',
  `create function audit_write() returns trigger language plpgsql as $$
    declare
      of_table text := new.table_id;
      of_session text := (select session_id from tables where id = new.table_id);
      held record;
    begin
      ${HOLDING.replace('select owner, token', 'select owner, token into held')};
      insert into audit_writes (table_id, sequence, writer, owner, token)
        values (new.table_id, new.sequence, current_setting('application_name'), held.owner, held.token);
      return null;
    end $$`,
  'create trigger audit_write after insert on events for each row execute function audit_write()',
];

/** A process that is there already when the audit begins. */
interface There {
  readonly writer: string;
  readonly address: string;
}

// Tokens only rise: a write under an earlier one than the table has seen came of a takeover that was not noticed.
const SPLIT = `
  with known as (
    select w.writer, w.token, m.writer as owner,
      max(token) over (partition by table_id order by sequence rows between unbounded preceding and 1 preceding) as latest
    from audit_writes w left join audit_members m on m.id = w.owner)
  select count(*)::integer as split from known where owner is distinct from writer or token < latest`;

/** Begins to note who writes; before any table is opened, and once the first process has made its tables in the database. */
export async function auditWrites(url: string, there: readonly There[]): Promise<WriteAudit> {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => undefined);
  for (const statement of INSTALL) await pool.query(statement);
  for (const { writer, address } of there)
    await pool.query(
      'insert into audit_members select id, $1 from members where address = $2 on conflict (id) do nothing',
      [writer, address],
    );
  return {
    async heldBy(writer) {
      const { rows } = await pool.query<{ holding: string }>(
        `select h.kind || ' ' || h.id as holding from holdings h join audit_members m on m.id = h.owner
         where m.writer = $1 and h.kind in ('table', 'session')`,
        [writer],
      );
      return rows.map(({ holding }) => holding);
    },
    async read() {
      const { rows: sums } = await pool.query<{ events: number; writers: number }>(
        'select count(*)::integer as events, count(distinct writer)::integer as writers from audit_writes',
      );
      const { rows } = await pool.query<{ split: number }>(SPLIT);
      return { events: 0, writers: 0, ...sums[0], splitBrainWrites: rows[0]?.split ?? 0 };
    },
    end: () => pool.end(),
  };
}
