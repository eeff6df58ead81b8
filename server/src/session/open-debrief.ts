import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionRefusal } from '@letter/shared/protocol';
import type { Table } from '../table/table.ts';
import type { SessionCore } from './core.ts';
import { record } from './record.ts';

/**
 * End play at all tables and open the debrief, by a host or by the plan; games that still run have theirs too. The truth of
 * every table stays where it is until a host reveals the first step. Asked again, it ends what still plays.
 */
export async function openDebrief(core: SessionCore, by: string | null): Promise<Result<null, SessionRefusal>> {
  const { stage } = core.state;
  if (stage !== 'playing' && stage !== 'debrief') return ok(null);
  if (stage === 'playing') {
    const kept = await record(core, [{ kind: 'debrief-opened', by }]);
    if (!kept.ok) return kept;
  }
  const ended = await Promise.all([...core.tables.values()].map(endOne));
  return ended.every((one) => one.ok) ? ok(null) : err({ code: 'store-unavailable' });
}

/** A round that is nearly over is played to its end, and so is the first; a game that has rounds left is broken off then. */
async function endOne({ conduct }: Table) {
  const stopped = await conduct.stop();
  return stopped.ok ? conduct.end() : stopped;
}
