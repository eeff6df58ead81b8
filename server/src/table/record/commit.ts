import { findEndless } from '@letter/shared/authority';
import type { GameEvent } from '@letter/shared/authority';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import type { Core, Person } from '../core.ts';
import { catchUp } from './catch-up.ts';
import { grow } from './grow.ts';
import { publish } from '../snapshot.ts';
import { reportWrite } from './report-write.ts';
import type { SavedAnswer } from '../ports.ts';

/** How events are committed. */
export interface CommitOptions {
  /** With `false` the caller tells people itself, once more has changed. */
  readonly tell?: boolean;
  /** The answer that stands for the request behind the events; written with them or not at all. */
  readonly answer?: SavedAnswer;
  /** Whose act it is; left out for what bots and clocks do. */
  readonly by?: Person;
}

/**
 * Put events on record, then into the world, then before people, in this order: nobody is ever told what a power cut
 * could undo. Nothing changes if the log refuses.
 */
export async function commit(
  core: Core,
  events: readonly GameEvent[],
  { tell = true, answer, by }: CommitOptions = {},
): Promise<Result<null, Refusal>> {
  if (events.length === 0 && answer === undefined) return ok(null);
  if (core.isLost) return err({ code: 'store-unavailable' });
  const { log, reporter } = core.ports;
  if (core.isBehind) {
    const known = core.sequence;
    // What was asked was judged on a world that may not be the true one: it has to be asked again.
    if (!(await catchUp(core)) || core.sequence !== known) return err({ code: 'store-unavailable' });
  }
  const endless = findEndless(events);
  if (endless !== null) {
    reporter.fault(
      'endless-number',
      new Error(`${endless} of the events is no finite number, so the game cannot go on`),
    );
    return err({ code: 'internal' });
  }
  // Folding comes before the append, so that events the rules cannot fold never reach the record.
  const next = grow(core.settings.scenario, core, events);
  const batch = {
    events,
    ...(answer === undefined ? {} : { answer }),
    ...(by === undefined ? {} : { by: { person: by.id, at: core.ports.clock.now() } }),
  };
  const written = await log.append(core.settings.meta.id, core.sequence, batch);
  if (!written.ok) {
    reportWrite(core, 'append', written.error);
    // The store may have taken the batch and lost its answer: before anything else the table reads what is there.
    core.isBehind = true;
    return err({ code: 'store-unavailable' });
  }
  core.sequence = written.value;
  core.world = next.world;
  core.thisRound = next.thisRound;
  if (tell) publish(core);
  return ok(null);
}
