import { startGame } from '@letter/shared/authority';
import type { Done, Refusal } from '@letter/shared/protocol';
import { err, ok, SEATS } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { commit } from './record/commit.ts';
import { later } from './queue.ts';
import type { Core } from './core.ts';
import { coverFor } from './absence/cover.ts';
import { watchGone } from './gone.ts';
import { watchAbsence } from './absence/watch-absence.ts';
import { clearDeadline, RETRY_MS, setDeadline } from './deadline.ts';
import { limitToPlan } from './conduct/limit-to-plan.ts';
import { openClock, playOn } from './phases.ts';
import { isAttended, isCorrespondence, isInhabited, peopleOf } from './people.ts';
import { publish } from './snapshot.ts';

/** Open the first round; bots take the seats nobody holds. */
export async function startTable(core: Core): Promise<Result<Done, Refusal>> {
  if (core.status !== 'waiting') return err({ code: 'already-started' });
  if (!isInhabited(core)) return err({ code: 'no-seat' });
  const { scenario, format } = core.settings;
  // A table that has waited since an older release has one of few seeds.
  const seed = typeof core.settings.seed === 'number' ? core.ports.ids.seed() : core.settings.seed;
  clearDeadline(core);
  const done = await commit(core, startGame(scenario, seed, format, core.conductor?.fixedRounds() ?? null), {
    tell: false,
  });
  // A store that lost its answer may have taken the start all the same; then reading it again gave us the world.
  if (!done.ok && core.world === null) return done;
  core.status = 'playing';
  core.lastPlayed = core.ports.clock.now();
  // Somebody who is not there at the start is covered from the start, and gets the seat back on returning.
  // To the tables of a session everybody is on their way in that moment, and is missed only after a while.
  const isAwaited = isCorrespondence(core) || core.settings.session !== undefined;
  const awaited = isAwaited ? [] : SEATS.filter((seat) => peopleOf(core, seat).length > 0);
  for (const seat of awaited) if (!isAttended(core, seat)) await coverFor(core, seat);
  await limitToPlan(core);
  openClock(core);
  watchAbsence(core);
  watchGone(core);
  publish(core);
  await playOn(core);
  return ok({ done: true });
}

/** Start a table that nobody has to start; a store that fails is asked again. */
export async function startByItself(core: Core): Promise<void> {
  const started = await startTable(core);
  if (started.ok || started.error.code !== 'store-unavailable') return;
  core.timers.deadline = later(core, RETRY_MS, 'start', () => startByItself(core));
}

/** Start a public table whose last seat was just taken. */
export async function startIfFull(core: Core): Promise<void> {
  if (core.settings.meta.kind !== 'public' || core.status !== 'waiting') return;
  if (SEATS.every((seat) => isAttended(core, seat))) await startByItself(core);
}

/** Let a public table start a while after its first person, and stop that clock when everybody has gone. */
export function armPublicStart(core: Core): void {
  if (core.settings.meta.kind !== 'public' || core.status !== 'waiting') return;
  if (!isInhabited(core)) {
    clearDeadline(core);
    return;
  }
  if (core.timers.deadline !== null) return;
  setDeadline(core, core.settings.times.publicStartMs, 'public-start', () => startByItself(core));
}
