import { CompiledQuery, PostgresAdapter, PostgresDialect, PostgresDriver, sql } from 'kysely';
import type {
  DatabaseConnection,
  DialectAdapter,
  Driver,
  Kysely,
  PostgresDialectConfig,
  TransactionSettings,
} from 'kysely';
import pg from 'pg';
import type { Reporter } from '../table/ports.ts';

// A database that does not answer must not hold a table for ever: a refusal that says so is better than silence.
const CONNECT_MS = 4_000;
const STATEMENT_MS = 8_000;
/** The database is given a moment to say itself that it gave up. */
const ANSWER_MS = 10_000;
/** A process that is stopped in the middle of a transaction holds its rows against everybody else: not for longer than this. */
const IDLE_MS = 4_000;

// Milliseconds since the epoch stand in `bigint` columns, which the driver would hand out as text.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

// The limits belong to the transaction: behind a pooler a session is somebody else's a moment later, and what is asked for at the start
// of a connection is refused.
const LIMITS = `set local statement_timeout = ${STATEMENT_MS}; set local idle_in_transaction_session_timeout = ${IDLE_MS}`;

/** Begins a transaction with its limits. */
export const BEGIN = `begin; ${LIMITS}`;

/** Connections to a PostgreSQL database, straight or through a pooler; those that break are reported and replaced. */
export function openPool(url: string, most: number, reporter: Pick<Reporter, 'fault'>): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: ANSWER_MS,
    keepAlive: true,
  });
  const broken = (error: Error): void => reporter.fault('postgres', error);
  // A connection that breaks would otherwise end the process: while nobody uses it the pool hears of it, while somebody does only
  // the connection itself does, besides whatever asked last.
  pool.on('error', broken);
  pool.on('connect', (client) => client.on('error', broken));
  return pool;
}

/** PostgreSQL for Kysely, with bounded transactions. */
export class BoundedDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createAdapter(): DialectAdapter {
    return new BoundedAdapter();
  }

  override createDriver(): Driver {
    return new BoundedDriver(this.#config);
  }
}

/** Any number that nothing else locks. */
const MIGRATION_LOCK = 7_436_021;

/**
 * The library's lock belongs to a session. Behind a pooler it is taken on one connection and given back on another, and whoever starts
 * next waits for it for ever. This one belongs to the transaction in which a store is brought up to date.
 */
class BoundedAdapter extends PostgresAdapter {
  override async acquireMigrationLock(db: Kysely<unknown>): Promise<void> {
    await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(db);
  }

  override releaseMigrationLock(): Promise<void> {
    return Promise.resolve();
  }
}

class BoundedDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const { isolationLevel } = settings;
    const begin = isolationLevel === undefined ? 'begin' : `start transaction isolation level ${isolationLevel}`;
    await connection.executeQuery(CompiledQuery.raw(`${begin}; ${LIMITS}`));
  }
}
