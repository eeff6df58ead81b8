import type { Added, Change, Counted } from './statements.ts';
import type { Answer, EventTexts, Job, Value } from './rows.ts';

// Runs in the thread that writes as well, so that it loads nothing.

/** Carries statements out within one transaction. */
export interface Run {
  /** How many events each record has; those that are not there are left out. */
  count(what: Counted, ids: readonly string[]): Map<string, number> | Promise<Map<string, number>>;
  add(to: Added, rows: readonly (readonly Value[])[]): void | Promise<void>;
  change(statement: Change, values: readonly Value[]): void | Promise<void>;
}

type Append = Extract<Job, { kind: 'append' | 'session' }>;

const done: Answer = { ok: true, value: 0 };
const isAppend = (job: Job): job is Append => job.kind === 'append' || job.kind === 'session';

/** Write jobs in the order they came; of two appends to one record the second must expect what the first wrote. */
export async function writeBatch(run: Run, jobs: readonly Job[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < jobs.length;) {
    let end = at;
    const appends: Append[] = [];
    for (let job = jobs[end]; job !== undefined && isAppend(job); job = jobs[++end]) appends.push(job);
    if (appends.length > 0) answers.push(...(await appendAll(run, appends)));
    const other = jobs[end];
    if (other !== undefined && !isAppend(other)) {
      await writeOther(run, other);
      answers.push(done);
      end += 1;
    }
    at = end;
  }
  return answers;
}

const recordOf = (job: Append): string => (job.kind === 'append' ? job.table : job.session);

async function appendAll(run: Run, jobs: readonly Append[]): Promise<readonly Answer[]> {
  const ids = (kind: Append['kind']): string[] => [...new Set(jobs.filter((job) => job.kind === kind).map(recordOf))];
  const counts = {
    append: await countAll(run, 'table', ids('append')),
    session: await countAll(run, 'session', ids('session')),
  };
  const rows: Record<Added, Value[][]> = { events: [], session_events: [], deeds: [], answers: [] };
  const answers: Answer[] = [];
  for (const job of jobs) {
    const id = recordOf(job);
    const actual = counts[job.kind].get(id);
    if (actual === undefined) {
      answers.push({ ok: false, error: { code: 'unknown-table' } });
      continue;
    }
    if (actual !== job.expected) {
      answers.push({ ok: false, error: { code: 'conflict', actual } });
      continue;
    }
    pushEvents(rows[job.kind === 'append' ? 'events' : 'session_events'], id, actual, job.events);
    if (job.kind === 'append') {
      if (job.begins !== null) await run.change('begin', [job.begins, id]);
      if (job.by !== null) rows.deeds.push([id, actual, job.events.length, ...job.by]);
      if (job.answer !== null) rows.answers.push([id, ...job.answer]);
    }
    const next = actual + job.events.length;
    counts[job.kind].set(id, next);
    answers.push({ ok: true, value: next });
  }
  for (const to of ['events', 'session_events', 'deeds', 'answers'] as const)
    if (rows[to].length > 0) await run.add(to, rows[to]);
  return answers;
}

const countAll = (run: Run, what: Counted, ids: readonly string[]): ReturnType<Run['count']> =>
  ids.length === 0 ? new Map<string, number>() : run.count(what, ids);

function pushEvents(rows: Value[][], id: string, from: number, events: EventTexts): void {
  let sequence = from;
  for (const [kind, body] of events) rows.push([id, sequence++, kind, body]);
}

async function writeOther(run: Run, job: Exclude<Job, Append>): Promise<void> {
  switch (job.kind) {
    case 'keep':
      return run.change('keep', job.columns);
    case 'world':
      return run.change('world', [job.table, job.sequence, job.world]);
    case 'pulse':
      return run.change('pulse', [1, job.at]);
    case 'open': {
      const { 3: hash } = job.columns;
      if (job.scenario !== null) await run.change('scenario', [hash, job.scenario]);
      return run.change('open', job.columns);
    }
    case 'close':
      await run.change('close', [job.at, job.table]);
      if (job.at !== null) await run.change('dropWorld', [job.table]);
      return;
    case 'remove':
      for (const drop of ['dropAnswers', 'dropDeeds', 'dropWorld', 'dropEvents', 'dropTable'] as const)
        await run.change(drop, [job.table]);
      return;
    case 'open-session':
      return run.change('openSession', [job.session, job.code, job.createdAt]);
    case 'close-session':
      return run.change('closeSession', [job.at, job.session]);
    case 'remove-session':
      await run.change('dropSessionEvents', [job.session]);
      return run.change('dropSession', [job.session]);
  }
}

/**
 * Write a batch as one; if one of its jobs may be at fault, each alone, so that a bad one harms no other. A store that does not answer
 * is not asked for each of them, which would wait as often for nothing.
 */
export async function writeTogether(
  write: (jobs: readonly Job[]) => Promise<readonly Answer[]>,
  fault: (error: unknown) => Answer,
  jobs: readonly Job[],
  isOfAJob: (error: unknown) => boolean = () => true,
): Promise<readonly Answer[]> {
  try {
    return await write(jobs);
  } catch (error) {
    const answer = fault(error);
    if (jobs.length === 1 || !isOfAJob(error)) return jobs.map(() => answer);
    const answers: Answer[] = [];
    for (const job of jobs) answers.push(...(await writeTogether(write, fault, [job])));
    return answers;
  }
}
