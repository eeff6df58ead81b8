import type { Transaction } from 'kysely';
import type { Answer, Job } from '../rows.ts';
import type { LogDatabase } from '../schema.ts';
import type { Fence } from './fence.ts';

const LOST: Answer = { ok: false, error: { code: 'lost-lease' } };

/** Write a batch without what is not ours: those jobs are refused, and the others go through. */
export async function writeFenced(
  trx: Transaction<LogDatabase>,
  jobs: readonly Job[],
  fence: Fence | null,
  write: (jobs: readonly Job[]) => Promise<readonly Answer[]>,
): Promise<readonly Answer[]> {
  const targets = fence === null ? [] : jobs.map(targetOf);
  if (fence === null || targets.every((target) => target === null)) return write(jobs);
  const ids = (kind: 'table' | 'session'): readonly string[] => [
    ...new Set(targets.flatMap((target) => (target?.kind === kind ? [target.id] : []))),
  ];
  const news = new Map<string, string | null>();
  for (const target of targets) if (target?.kind === 'new') news.set(target.id, target.session);
  const allowed = await fence.allow(trx, { tables: ids('table'), sessions: ids('session'), news });
  const may = targets.map((target, index) => {
    if (target === null) return true;
    const begun = jobs[index]?.begun ?? 0;
    return target.kind === 'session' ? allowed.session(target.id, begun) : allowed.table(target.id, begun);
  });
  const mine = jobs.filter((_, index) => may[index]);
  const answers = mine.length === 0 ? [] : [...(await write(mine))];
  return may.map((isAllowed) => (isAllowed ? answers.shift() : undefined) ?? LOST);
}

type Target =
  | { readonly kind: 'table' | 'session'; readonly id: string }
  | { readonly kind: 'new'; readonly id: string; readonly session: string | null };

/** Whose row a job writes to; `null` where it is nobody's. */
function targetOf(job: Job): Target | null {
  switch (job.kind) {
    case 'append':
    case 'world':
    case 'close':
    case 'remove':
      return { kind: 'table', id: job.table };
    case 'keep':
      return { kind: 'table', id: job.columns[7] };
    case 'open':
      return { kind: 'new', id: job.columns[7], session: job.columns[6] };
    case 'session':
    case 'open-session':
    case 'close-session':
    case 'remove-session':
      return { kind: 'session', id: job.session };
    case 'pulse':
      return null;
  }
}
