import type { Transaction } from 'kysely';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionEvent } from '@letter/shared/authority';
import type { Batch, LogFault, TableRecord } from '../table/ports.ts';
import type { LogDatabase } from './schema.ts';

/** One thing to be written; those that arrive together share a transaction. */
export type Job =
  | { readonly kind: 'append'; readonly table: string; readonly expected: number; readonly batch: Batch }
  | {
      readonly kind: 'session';
      readonly session: string;
      readonly expected: number;
      readonly events: readonly SessionEvent[];
    }
  | { readonly kind: 'keep'; readonly record: TableRecord }
  | { readonly kind: 'world'; readonly table: string; readonly sequence: number; readonly world: string }
  | { readonly kind: 'pulse'; readonly at: number };

/** Columns that repeat parts of a record for people who look in. */
export const columnsOf = (record: TableRecord) => ({
  id: record.meta.id,
  code: record.meta.code,
  kind: record.meta.kind,
  created_at: record.meta.createdAt,
  scenario_hash: record.scenarioHash,
  seed: String(record.seed),
  record: JSON.stringify(record),
});

type Answer = Result<number, LogFault>;
type EventRow = LogDatabase['events'];

// SQLite takes 32,766 parameters in a statement; a row of events has four.
const ROWS_A_STATEMENT = 2_000;

/** Write jobs in the order they came; of two appends to one table the second must expect what the first wrote. */
export async function writeBatch(trx: Transaction<LogDatabase>, jobs: readonly Job[]): Promise<readonly Answer[]> {
  const appends = jobs.filter((job) => job.kind === 'append');
  const counts = await countsOf(trx, [...new Set(appends.map(({ table }) => table))]);
  const rows: EventRow[] = [];
  const answers: Answer[] = [];
  const replies: LogDatabase['answers'][] = [];
  const deeds: LogDatabase['deeds'][] = [];
  for (const job of jobs) {
    if (job.kind === 'session') {
      answers.push(await appendToSession(trx, job));
      continue;
    }
    if (job.kind !== 'append') {
      await writeOther(trx, job);
      answers.push(ok(0));
      continue;
    }
    const { table, expected, batch } = job;
    const actual = counts.get(table);
    if (actual === undefined) {
      answers.push(err({ code: 'unknown-table' }));
      continue;
    }
    if (actual !== expected) {
      answers.push(err({ code: 'conflict', actual }));
      continue;
    }
    let sequence = actual;
    for (const event of batch.events) {
      rows.push({ table_id: table, sequence: sequence++, kind: event.kind, body: JSON.stringify(event) });
      if (event.kind === 'game-started') await noteStart(trx, table, event.rulesVersion);
    }
    counts.set(table, sequence);
    if (batch.by !== undefined)
      deeds.push({ table_id: table, sequence: actual, count: batch.events.length, ...batch.by });
    if (batch.answer !== undefined) {
      const { person, request, reply } = batch.answer;
      replies.push({ table_id: table, person, request, reply: JSON.stringify(reply) });
    }
    answers.push(ok(sequence));
  }
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    await trx
      .insertInto('events')
      .values(rows.slice(start, start + ROWS_A_STATEMENT))
      .execute();
  }
  if (deeds.length > 0) await trx.insertInto('deeds').values(deeds).execute();
  if (replies.length > 0) {
    await trx
      .insertInto('answers')
      .values(replies)
      .onConflict((conflict) => conflict.columns(['table_id', 'person', 'request']).doNothing())
      .execute();
  }
  return answers;
}

async function countsOf(trx: Transaction<LogDatabase>, tables: readonly string[]): Promise<Map<string, number>> {
  if (tables.length === 0) return new Map();
  const rows = await trx
    .selectFrom('tables')
    .leftJoin('events', 'events.table_id', 'tables.id')
    .select((all) => ['tables.id as id', all.fn.max('events.sequence').as('last')])
    .where('tables.id', 'in', tables)
    .groupBy('tables.id')
    .execute();
  return new Map(rows.map(({ id, last }) => [id, last === null ? 0 : last + 1]));
}

const noteStart = (trx: Transaction<LogDatabase>, table: string, version: number): Promise<unknown> =>
  trx.updateTable('tables').set({ rules_version: version }).where('id', '=', table).execute();

async function appendToSession(
  trx: Transaction<LogDatabase>,
  { session, expected, events }: Extract<Job, { kind: 'session' }>,
): Promise<Answer> {
  const row = await trx
    .selectFrom('sessions')
    .leftJoin('session_events', 'session_events.session_id', 'sessions.id')
    .select((all) => ['sessions.id as id', all.fn.max('session_events.sequence').as('last')])
    .where('sessions.id', '=', session)
    .groupBy('sessions.id')
    .executeTakeFirst();
  if (row === undefined) return err({ code: 'unknown-table' });
  const actual = row.last === null ? 0 : row.last + 1;
  if (actual !== expected) return err({ code: 'conflict', actual });
  const rows = events.map((event, index) => ({
    session_id: session,
    sequence: actual + index,
    kind: event.kind,
    body: JSON.stringify(event),
  }));
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    await trx
      .insertInto('session_events')
      .values(rows.slice(start, start + ROWS_A_STATEMENT))
      .execute();
  }
  return ok(actual + rows.length);
}

function writeOther(
  trx: Transaction<LogDatabase>,
  job: Exclude<Job, { kind: 'append' | 'session' }>,
): Promise<unknown> {
  switch (job.kind) {
    case 'keep':
      return trx.updateTable('tables').set(columnsOf(job.record)).where('id', '=', job.record.meta.id).execute();
    case 'world':
      return trx
        .insertInto('worlds')
        .values({ table_id: job.table, sequence: job.sequence, world: job.world })
        .onConflict((conflict) => conflict.column('table_id').doUpdateSet({ sequence: job.sequence, world: job.world }))
        .execute();
    case 'pulse':
      return trx
        .insertInto('pulse')
        .values({ id: 1, at: job.at })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ at: job.at }))
        .execute();
  }
}
