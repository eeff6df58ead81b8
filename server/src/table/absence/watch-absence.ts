import { SEATS } from '@letter/shared/play';
import type { Core } from '../core.ts';
import { clearDeadline, phaseLength, RETRY_MS, timeLeft } from '../deadline.ts';
import { isAttended, isCorrespondence, isInhabited, peopleOf } from '../people.ts';
import { armPhase, playOn } from '../phases.ts';
import { later } from '../queue.ts';
import { publish } from '../snapshot.ts';
import { coverFor } from './cover.ts';

/** Stop the clock when the last seated person goes or something holds the game, and let it run on when nothing does. */
export async function pauseOrResume(core: Core): Promise<void> {
  if (core.status !== 'playing') return;
  watchRest(core);
  const runs = core.hold === null && (isInhabited(core) || isCorrespondence(core));
  if (runs === (core.paused === null)) return;
  core.lastPlayed = core.ports.clock.now();
  if (!runs) {
    core.paused = timeLeft(core) ?? 0;
    clearDeadline(core);
    watchAbsence(core);
    publish(core);
    return;
  }
  const left = core.paused ?? 0;
  core.paused = null;
  const length = phaseLength(core);
  // Nothing was left where no clock ran: somebody who was alone no longer is.
  armPhase(core, length === null ? null : left === 0 ? length : Math.max(left, RETRY_MS));
  watchAbsence(core);
  publish(core);
  await playOn(core);
}

/**
 * A game that everybody has left for longer than a moment rests: a restored tab, a forgotten device or a look at an old link
 * must not play it on, so that it takes somebody's word.
 */
export function watchRest(core: Core): void {
  const isLeft = core.status === 'playing' && !isInhabited(core) && !isCorrespondence(core);
  // Alone with bots nothing goes on but by its one person's hand; in a session its hosts decide.
  if (!isLeft || core.settings.meta.kind === 'solo' || core.settings.session !== undefined) {
    core.timers.rest?.();
    core.timers.rest = null;
    return;
  }
  core.timers.rest ??= later(core, core.settings.times.graceMs, 'rest', () => {
    core.timers.rest = null;
    core.hold = { kind: 'rest' };
    publish(core);
  });
}

/** Start or stop the waiting of seats whose people are away; after it the advisor covers. */
export function watchAbsence(core: Core): void {
  if (core.status !== 'playing') return;
  settleClock(core);
  for (const seat of SEATS) {
    const waits = core.timers.grace.get(seat);
    const isEmpty = peopleOf(core, seat).length === 0;
    // By correspondence nobody is expected to be there: an absent seat has until the phase closes. While the clock stands
    // nobody is missed.
    if (isEmpty || isAttended(core, seat) || isCorrespondence(core) || core.paused !== null) {
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

/** Start the clock of the open phase when somebody joins who was alone with bots, and stop it when they are alone again. */
function settleClock(core: Core): void {
  if (core.paused !== null || core.world === null) return;
  const length = phaseLength(core);
  const isArmed = core.timers.deadline !== null;
  if (length === null ? core.deadline === null : isArmed) return;
  armPhase(core, length);
  publish(core);
}
