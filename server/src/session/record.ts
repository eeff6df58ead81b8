import { evolveSession, foldSession } from '@letter/shared/authority';
import type { SessionEvent } from '@letter/shared/authority';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionRefusal } from '@letter/shared/protocol';
import type { NewEvent, SessionCore } from './core.ts';
import { touch } from './publish.ts';

/**
 * Put events on record, then into the state, then before people: nobody is ever told what a power cut could undo. Nothing
 * changes if the log refuses.
 */
export async function record(
  core: SessionCore,
  events: readonly NewEvent[],
): Promise<Result<null, Extract<SessionRefusal, { code: 'store-unavailable' }>>> {
  if (events.length === 0) return ok(null);
  if (core.isLost) return err({ code: 'store-unavailable' });
  const { log, clock, reporter } = core.ports;
  if (core.isBehind) {
    const known = core.sequence;
    // What was asked was judged on a state that may not be the true one: it has to be asked again.
    if (!(await catchUp(core)) || core.sequence !== known) return err({ code: 'store-unavailable' });
  }
  const at = clock.now();
  const dated = events.map((event): SessionEvent => ({ ...event, at }));
  // Folding comes before the append, so that events that cannot be folded never reach the record.
  const next = dated.reduce(evolveSession, core.state);
  const written = await log.append(core.meta.id, core.sequence, dated);
  if (!written.ok) {
    reporter.fault('append-session', written.error);
    if (written.error.code === 'lost-lease') core.ports.isElsewhere?.(core.meta.id);
    core.isBehind = true;
    return err({ code: 'store-unavailable' });
  }
  core.sequence = written.value;
  core.state = next;
  touch(core);
  return ok(null);
}

/** Read the record again after the store failed in the middle of a write. */
async function catchUp(core: SessionCore): Promise<boolean> {
  const { log, reporter } = core.ports;
  const read = await log.read(core.meta.id);
  if (!read.ok || read.value === null) {
    reporter.fault('catch-up-session', read.ok ? 'the record is gone' : read.error);
    return false;
  }
  core.state = foldSession(read.value.events);
  core.sequence = read.value.events.length;
  core.isBehind = false;
  touch(core);
  return true;
}
