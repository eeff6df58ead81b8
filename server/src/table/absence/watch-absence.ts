import { SEATS } from '@letter/shared/play';
import type { Core } from '../core.ts';
import { clearDeadline, phaseLength, RETRY_MS } from '../deadline.ts';
import { isAttended, isCorrespondence, isInhabited, peopleOf } from '../people.ts';
import { armPhase, playOn } from '../phases.ts';
import { later } from '../queue.ts';
import { publish } from '../snapshot.ts';
import { coverFor } from './cover.ts';

/** Stop the clock when the last seated person goes, and let it run on when one returns. */
export async function pauseOrResume(core: Core): Promise<void> {
  if (core.status !== 'playing') return;
  if (isCorrespondence(core) && core.paused === null) return;
  if (core.paused === null && !isInhabited(core)) {
    core.paused = core.deadline === null ? 0 : Math.max(0, core.deadline - core.ports.clock.now());
    clearDeadline(core);
    publish(core);
    return;
  }
  if (core.paused === null || (!isInhabited(core) && !isCorrespondence(core))) return;
  const left = core.paused;
  core.paused = null;
  armPhase(core, phaseLength(core) === null ? null : Math.max(left, RETRY_MS));
  publish(core);
  await playOn(core);
}

/** Start or stop the waiting of seats whose people are away; after it the advisor covers. */
export function watchAbsence(core: Core): void {
  if (core.status !== 'playing') return;
  for (const seat of SEATS) {
    const waits = core.timers.grace.get(seat);
    const isEmpty = peopleOf(core, seat).length === 0;
    // By correspondence nobody is expected to be there: an absent seat has until the phase closes.
    if (isEmpty || isAttended(core, seat) || isCorrespondence(core)) {
      waits?.();
      core.timers.grace.delete(seat);
    } else if (waits === undefined && !core.covered.has(seat)) {
      core.timers.grace.set(
        seat,
        later(core, core.settings.times.graceMs, 'cover', async () => {
          core.timers.grace.delete(seat);
          await coverFor(core, seat);
          publish(core);
          if (core.paused !== null) return;
          await playOn(core);
        }),
      );
    }
  }
}
