import { err, ok } from '@letter/shared/play';
import type { SessionRequestOf } from '@letter/shared/protocol';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { record } from '../record.ts';

/** Pin a scene to the projector, of one table or of the class as a whole; `null` lets it follow the session again. */
export async function pinScene(core: SessionCore, by: string, { scene }: SessionRequestOf<'host.scene'>): DoneOrNot {
  const { pinned, tables } = core.state;
  if (scene !== null && scene.table !== null && !tables.some(({ number }) => number === scene.table)) {
    return err({ code: 'unknown-table' });
  }
  if (pinned?.scene === scene?.scene && pinned?.table === scene?.table) return ok({ done: true });
  return doneIf(await record(core, [{ kind: 'scene-pinned', by, scene }]));
}
