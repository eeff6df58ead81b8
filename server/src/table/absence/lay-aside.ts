import type { Core } from '../core.ts';
import { votersOf } from '../end-vote.ts';
import { isReopenable } from '../readied.ts';
import { keepRecord } from '../record/keep-record.ts';

// A game by correspondence waits for days with nobody there. It need not wait in memory: it is laid aside, and is brought
// back by whoever opens it or shortly before its deadline, so that the deadline passes as if it had stayed.

/** The table is back so long before its deadline. */
const WAKE_AHEAD_MS = 60_000;
/** It is not worth leaving for less. */
const LEAST_ASIDE_MS = 10 * WAKE_AHEAD_MS;

/** Put on record that the table leaves the memory now; `false` if it has to stay. */
export async function layAside(core: Core): Promise<boolean> {
  if (!mayLeave(core)) return false;
  core.asideAt = core.goneSince ?? core.ports.clock.steady();
  if (!(await keepRecord(core))) {
    core.asideAt = null;
    return false;
  }
  const { counts, lengthened, notice, deadline } = core;
  const readied = new Map(core.readied);
  const wakeAt = deadline === null ? null : deadline - WAKE_AHEAD_MS;
  core.aside = { wakeAt, beside: { counts, readied, lengthened, notice } };
  return true;
}

function mayLeave(core: Core): boolean {
  const { deadline, timers } = core;
  // Something failed or is under way, and is tried again in a moment.
  if (core.isBehind || timers.bots !== null || timers.reply !== null || isReopenable(core)) return false;
  // People who have to agree to the end become gone while time passes, which may settle it.
  if (core.agreed.length > 0 && votersOf(core).length > 0) return false;
  if (deadline === null) return timers.deadline === null;
  return deadline - core.ports.clock.steady() >= LEAST_ASIDE_MS;
}
