import type { CompiledQuery, Kysely } from 'kysely';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { faultWords } from '../table/fault-words.ts';
import type { Store } from '../session/ports.ts';
import type { Batch, LogFault, SavedTable, TableRecord } from '../table/ports.ts';
import { groupCommit } from './group-commit.ts';
import { kyselySessions } from './kysely-sessions.ts';
import { readTables, understandFound } from './read-tables.ts';
import type { Answer, Job, RecordColumns, Rows } from './rows.ts';
import type { LogDatabase } from './schema.ts';

const MAX_IN_A_BATCH = 400;

/** The log over the rows of a database. `db` compiles what is read; events turn to text here, once. */
export function kyselyLog(db: Kysely<LogDatabase>, rows: Rows): Store {
  const jobs = groupCommit<Job, Answer>({
    most: MAX_IN_A_BATCH,
    ahead: rows.ahead,
    write: (batch) => rows.write(batch),
    missing: err({ code: 'store-failed', reason: 'no answer' }),
  });
  const { moment } = rows;
  const add = (job: Job): Promise<Answer> => jobs.add(moment === undefined ? job : { ...job, begun: moment() });
  const done = async (job: Job): Promise<Result<null, LogFault>> => {
    const answer = await add(job);
    return answer.ok ? ok(null) : answer;
  };
  /** Data of worlds by their hashes, as text until one is on record for certain. */
  const worlds = new Map<string, string | null>();

  return {
    sessions: kyselySessions(db, rows, { add, done }),
    async open(record, data) {
      // The data of a world is written once; turning it to text for every table would cost more than the table.
      const { scenarioHash: hash } = record;
      const known = worlds.get(hash);
      const scenario = known === undefined ? JSON.stringify(data) : known;
      worlds.set(hash, scenario);
      const opened = await done({ kind: 'open', columns: columnsOf(record), scenario });
      if (opened.ok) worlds.set(hash, null);
      return opened;
    },
    append: (table, expected, batch) => add(appendOf(table, expected, batch)),
    keep: (record) => done({ kind: 'keep', columns: columnsOf(record) }),
    saveWorld: (table, { sequence, world }) => done({ kind: 'world', table, sequence, world: JSON.stringify(world) }),
    read: (table) => readOne(db, rows, table, false),
    resume: (table) => readOne(db, rows, table, true),
    resumeMany: (tables) => readTables(db, rows, tables, true),
    async deeds(table) {
      const query = db
        .selectFrom('deeds')
        .select(['sequence', 'count', 'person', 'at'])
        .where('table_id', '=', table)
        .orderBy('sequence');
      const found = await rows.read([query.compile()]);
      return found.ok ? ok(found.value[0]) : found;
    },
    async scenario(hash) {
      const found = await rows.read([db.selectFrom('scenarios').select('body').where('hash', '=', hash).compile()]);
      if (!found.ok) return found;
      const [row] = found.value[0];
      try {
        return ok(row === undefined ? null : (JSON.parse(row.body) as unknown));
      } catch (error) {
        return err({ code: 'store-failed', reason: String(error) });
      }
    },
    live: () =>
      idsOf(
        rows,
        db
          .selectFrom('tables')
          .select('id')
          .where('closed_at', 'is', null)
          .where('record', 'is not', null)
          .orderBy('created_at')
          .compile(),
      ),
    archive: (table, at) => done({ kind: 'close', table, at }),
    unarchive: (table) => done({ kind: 'close', table, at: null }),
    async findByCode(code) {
      const query = db
        .selectFrom('tables')
        .select(['id', 'record', 'closed_at'])
        .where('code', '=', code)
        .where('record', 'is not', null)
        .orderBy('created_at', 'desc')
        .limit(1);
      const found = await rows.read([query.compile()]);
      return found.ok ? understandFound(found.value[0][0]) : found;
    },
    archivedBefore: (at) =>
      idsOf(
        rows,
        db
          .selectFrom('tables')
          .select('id')
          .where((table) =>
            table.or([
              table('closed_at', '<', at),
              table.and([table('record', 'is', null), table('created_at', '<', at)]),
            ]),
          )
          .compile(),
      ),
    remove: (table) => done({ kind: 'remove', table }),
    async beat(at) {
      const found = await rows.read([db.selectFrom('pulse').select('at').where('id', '=', 1).compile()]);
      if (!found.ok) return found;
      const last = found.value[0][0]?.at ?? null;
      if (at === null) return ok(last);
      const beaten = await done({ kind: 'pulse', at });
      return beaten.ok ? ok(last) : err({ code: 'store-failed', reason: faultWords(beaten.error) });
    },
    async end() {
      await jobs.idle();
      await rows.end();
    },
  };
}

const columnsOf = (record: TableRecord): RecordColumns => [
  record.meta.code,
  record.meta.kind,
  record.meta.createdAt,
  record.scenarioHash,
  String(record.seed),
  JSON.stringify(record),
  record.session?.id ?? null,
  record.meta.id,
];

function appendOf(table: string, expected: number, { events, answer, by }: Batch): Job {
  const start = events.find(({ kind }) => kind === 'game-started');
  return {
    kind: 'append',
    table,
    expected,
    events: events.map((event) => [event.kind, JSON.stringify(event)]),
    begins: start?.kind === 'game-started' ? start.rulesVersion : null,
    by: by === undefined ? null : [by.person, by.at],
    answer: answer === undefined ? null : [answer.person, answer.request, JSON.stringify(answer.reply)],
  };
}

async function idsOf(
  rows: Rows,
  query: CompiledQuery<{ readonly id: string }>,
): Promise<Result<readonly string[], LogFault>> {
  const found = await rows.read([query]);
  return found.ok ? ok(found.value[0].map(({ id }) => id)) : found;
}

async function readOne(
  db: Kysely<LogDatabase>,
  rows: Rows,
  table: string,
  fromSaved: boolean,
): Promise<Result<SavedTable | null, LogFault>> {
  const read = await readTables(db, rows, [table], fromSaved);
  if (!read.ok) return read;
  return read.value[0]?.table ?? ok(null);
}
