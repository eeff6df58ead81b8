import { evolve, fold } from '@letter/shared/authority';
import type { Core } from './core.ts';
import { publish } from './snapshot.ts';
import { err, ok } from './words.ts';
import type { GameEvent, Refusal, Result } from './words.ts';

/**
 * Put events on record, then into the world, then before people, in this order: nobody is ever told what a power cut
 * could undo. Nothing changes if the log refuses. With `tell` false the caller tells people itself, once more has changed.
 */
export async function commit(core: Core, events: readonly GameEvent[], tell = true): Promise<Result<null, Refusal>> {
  if (events.length === 0) return ok(null);
  // Folding comes before the append, so that events the rules cannot fold never reach the record.
  const next = core.world === null ? fold(core.settings.scenario, events) : events.reduce(evolve, core.world);
  const written = await core.ports.log.append(core.settings.meta.id, core.sequence, events);
  if (!written.ok) {
    core.ports.reporter.fault('append', written.error);
    return err({ code: 'internal' });
  }
  core.sequence = written.value;
  core.world = next;
  if (tell) publish(core);
  return ok(null);
}
