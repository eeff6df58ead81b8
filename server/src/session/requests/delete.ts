import { err, ok } from '@letter/shared/play';
import type { SessionCore } from '../core.ts';
import type { DoneOrNot } from '../done.ts';
import { giveUp } from '../watch.ts';

// The answer is on its way before the connection is closed.
const FAREWELL_MS = 250;

/** Delete the session with all its tables and everything on record of them, for good, also while tables play. */
export async function deleteSession(core: SessionCore): DoneOrNot {
  const { log, clock, reporter, tables } = core.ports;
  for (const { id, number } of core.state.tables) {
    if (id === null) continue;
    const gone = await (core.tables.get(number)?.conduct.delete() ?? tables.deleteRecord(id));
    if (!gone.ok) return err({ code: 'store-unavailable' });
    core.tables.delete(number);
    core.looks.delete(number);
  }
  const removed = await log.remove(core.meta.id);
  if (!removed.ok) {
    reporter.fault('delete-session', removed.error);
    return err({ code: 'store-unavailable' });
  }
  core.isGone = true;
  core.isDeleted = true;
  clock.setTimer(FAREWELL_MS, () => giveUp(core));
  return ok({ done: true });
}
