import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Done, Refusal, RequestOf } from '@letter/shared/protocol';
import { goOnIfWanted } from '../absence/go-on.ts';
import { pauseOrResume } from '../absence/watch-absence.ts';
import type { Core, Person } from '../core.ts';
import { lengthening, MOST_LENGTHENED, phaseLength, timeLeft } from '../deadline.ts';
import { noteClock } from '../notice.ts';
import { armPhase } from '../phases.ts';
import { mayLead } from '../power.ts';
import { publish } from '../snapshot.ts';
import { findStale } from './in-play.ts';

/** Among strangers nobody leads: everybody may lengthen a phase, together so many times. */
const AMONG_STRANGERS = 3;

/** Stop the clock for everybody. */
export async function pauseTable(core: Core, person: Person): Promise<Result<Done, Refusal>> {
  const refusal = findRefusal(core);
  if (refusal !== null) return err(refusal);
  if (!mayLead(core, person)) return err({ code: 'not-host' });
  if (core.hold !== null) return ok({ done: true });
  core.hold = { kind: 'asked', by: person.name };
  noteClock(core, 'paused', person);
  await pauseOrResume(core);
  publish(core);
  return ok({ done: true });
}

/** Let a paused game go on, or say that one at rest should. */
export async function resumeTable(core: Core, person: Person): Promise<Result<Done, Refusal>> {
  if (core.status !== 'playing') return err({ code: core.status === 'over' ? 'game-over' : 'not-started' });
  if (core.hold?.kind === 'asked') {
    if (!mayLead(core, person)) return err({ code: 'not-host' });
    core.hold = null;
    noteClock(core, 'resumed', person);
  } else if (core.hold !== null) {
    if (person.seat === null && !mayLead(core, person)) return err({ code: 'no-seat' });
    core.goers.add(person.id);
    goOnIfWanted(core);
  }
  await pauseOrResume(core);
  publish(core);
  return ok({ done: true });
}

/** Give everybody more time in the open phase. */
export function extendPhase(
  core: Core,
  person: Person,
  body: RequestOf<'table.extend'>,
): Promise<Result<Done, Refusal>> {
  return Promise.resolve(extend(core, person, body));
}

function extend(core: Core, person: Person, body: RequestOf<'table.extend'>): Result<Done, Refusal> {
  const refusal = findRefusal(core);
  if (refusal !== null) return err(refusal);
  const stale = core.world === null ? null : findStale(core.world, body);
  if (stale !== null) return stale;
  const isPublic = core.settings.meta.kind === 'public';
  if (isPublic ? person.seat === null : !mayLead(core, person)) return err({ code: isPublic ? 'no-seat' : 'not-host' });
  if (core.lengthened >= (isPublic ? AMONG_STRANGERS : MOST_LENGTHENED)) return err({ code: 'long-enough' });
  const left = timeLeft(core);
  if (left === null) return err({ code: 'no-clock' });
  core.lengthened += 1;
  armPhase(core, left + lengthening(core));
  noteClock(core, 'lengthened', person);
  publish(core);
  return ok({ done: true });
}

function findRefusal(core: Core): Refusal | null {
  if (core.status === 'over') return { code: 'game-over' };
  if (core.status === 'waiting') return { code: 'not-started' };
  return phaseLength(core) === null ? { code: 'no-clock' } : null;
}
