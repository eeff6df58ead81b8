import { ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { SessionRefusal } from '@letter/shared/protocol';
import type { SessionCore } from './core.ts';
import { record } from './record.ts';

/** End play at all tables and open the debrief, by a host or by the plan; games that still run have theirs too. */
export async function openDebrief(core: SessionCore, by: string | null): Promise<Result<null, SessionRefusal>> {
  if (core.state.stage !== 'playing') return ok(null);
  const kept = await record(core, [{ kind: 'debrief-opened', by }]);
  if (!kept.ok) return kept;
  const tables = [...core.tables.values()];
  await Promise.all(tables.map(({ conduct }) => conduct.stop()));
  for (const { conduct } of tables) conduct.openRecord();
  return ok(null);
}
