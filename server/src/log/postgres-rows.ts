import { CompiledQuery } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Fence } from './leases/fence.ts';
import { writeFenced } from './leases/write-fenced.ts';
import type { LogDatabase } from './schema.ts';
import type { Found, Rows, Value } from './rows.ts';
import { failed } from './rows.ts';
import type { Statements } from './statements.ts';
import { statementsOf } from './statements.ts';
import { writeBatch, writeTogether } from './write-batch.ts';
import type { Run } from './write-batch.ts';

/**
 * The rows of a PostgreSQL database, written as far as the fence allows. Statements are compiled once and have no names there, which a
 * transaction pooler would lose.
 */
export function postgresRows(db: Kysely<LogDatabase>, fence: Fence | null): Rows {
  const statements = statementsOf(db, true);
  return {
    // A second batch would overtake the first on a connection of its own.
    ahead: 1,
    ...(fence === null ? {} : { moment: fence.moment }),
    write: (jobs) =>
      writeTogether(
        (some) =>
          db
            .transaction()
            .execute((trx) => writeFenced(trx, some, fence, (allowed) => writeBatch(runIn(trx, statements), allowed))),
        failed,
        jobs,
        isOfAJob,
      ),
    async read<Queries extends readonly CompiledQuery[]>(queries: readonly [...Queries]) {
      try {
        const [first, ...more] = queries;
        // One question is a snapshot by itself: a transaction would be three trips for one, with everybody asking after an outage.
        if (first !== undefined && more.length === 0)
          return { ok: true, value: [(await db.executeQuery(first)).rows] as unknown as Found<Queries> };
        const found = await db
          .transaction()
          .setIsolationLevel('repeatable read')
          .execute(async (trx) => {
            const all: (readonly unknown[])[] = [];
            for (const query of queries) all.push((await trx.executeQuery(query)).rows);
            return all;
          });
        return { ok: true, value: found as unknown as Found<Queries> };
      } catch (error) {
        return failed(error);
      }
    },
    end: () => db.destroy(),
  };
}

/** Classes of faults that a database finds in what it is given; all others are its own, or those of the way to it. */
const FOUND_IN_VALUES = /^2[23]/;

/** Whether a failure lies in what was to be written. */
export const isOfAJob = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  FOUND_IN_VALUES.test(error.code);

/** Carries statements out in a transaction; rows of one table go in one round trip, as an array for each column. */
function runIn(trx: Transaction<LogDatabase>, texts: Statements): Run {
  const ask = async <Row>(text: string, values: readonly unknown[]): Promise<readonly Row[]> =>
    (await trx.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows;
  return {
    async count(what, ids) {
      const rows = await ask<{ readonly id: string; readonly last: number | null }>(texts.last[what], [ids]);
      return new Map(rows.map(({ id, last }) => [id, last === null ? 0 : last + 1]));
    },
    async add(to, rows) {
      const columns = (rows[0] ?? []).map((_, column) => rows.map((row): Value => row[column] ?? null));
      await ask(texts.add[to], columns);
    },
    async change(name, values) {
      await ask(texts.change[name], values);
    },
  };
}
