import { ok } from '@letter/shared/play';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { record } from '../record.ts';

/** End the session: games that still run end with the debrief of what was played, and from then on it is only read. */
export async function endSession(core: SessionCore, by: string): DoneOrNot {
  if (core.state.stage === 'over') return ok({ done: true });
  const kept = await record(core, [{ kind: 'ended', by }]);
  if (!kept.ok) return doneIf(kept);
  await Promise.all([...core.tables.values()].map(({ conduct }) => conduct.end()));
  for (const { conduct } of core.tables.values()) conduct.openRecord();
  return ok({ done: true });
}
