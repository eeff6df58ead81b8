import type { Done, Refusal } from '@letter/shared/protocol';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Core, Person } from '../core.ts';
import { isMaker } from '../power.ts';
import { closeTable } from '../absence/idle.ts';

// The answer is on its way before the connection is closed.
const FAREWELL_MS = 250;

/** Delete the table and everything on record of it, for good; only its maker may. */
export async function deleteTable(core: Core, person: Person): Promise<Result<Done, Refusal>> {
  if (!isMaker(core, person)) return err({ code: 'not-maker' });
  const { log, clock, reporter } = core.ports;
  const removed = await log.remove(core.settings.meta.id);
  if (!removed.ok) {
    reporter.fault('delete-table', removed.error);
    return err({ code: 'store-unavailable' });
  }
  closeTable(core);
  clock.setTimer(FAREWELL_MS, () => core.onGone?.());
  return ok({ done: true });
}
