import { setReady } from '@letter/shared/authority';
import type { Done, Refusal, RequestOf } from '@letter/shared/protocol';
import { err, ok } from '@letter/shared/play';
import type { Result, SeatId } from '@letter/shared/play';
import { commit } from '../record/commit.ts';
import type { Core, Person } from '../core.ts';
import { closeIfReady } from '../phases.ts';
import { peopleOf } from '../people.ts';
import { later } from '../queue.ts';
import { forgetReadied } from '../readied.ts';
import { publish } from '../snapshot.ts';
import { findStale, inPlay } from './in-play.ts';

/** So long the others of a delegation have to take back what one of them declared done. */
const REOPEN_MS = 10_000;

/** Mark a delegation as ready for the next phase, or not ready; the last one to be ready closes the phase. */
export async function setSeatReady(
  core: Core,
  person: Person,
  body: RequestOf<'seat.ready'>,
): Promise<Result<Done, Refusal>> {
  const play = inPlay(core, person);
  if (!play.ok) return play;
  const { world, seat } = play.value;
  const stale = findStale(world, body);
  if (stale !== null) return stale;
  // Said twice is said once: no event, no patch. If the store had taken it and could not say so, it has its effect now.
  if (world.seats[seat].ready === body.ready) {
    await closeIfReady(core);
    return ok({ done: true });
  }
  const made = setReady(world, seat, body.ready);
  if (!made.ok) return err(made.error);
  const done = await commit(core, made.value, { tell: false, by: person });
  if (!done.ok) return done;
  if (body.ready) noteReadied(core, seat, person);
  else forgetReadied(core, seat);
  publish(core);
  await closeIfReady(core);
  return ok({ done: true });
}

/** Keep the phase open for a moment if others of the delegation are there, and note who spoke for all. */
function noteReadied(core: Core, seat: SeatId, { id }: Person): void {
  forgetReadied(core, seat);
  const isAlone = peopleOf(core, seat).every((one) => one.id === id || !one.isHere);
  if (isAlone) {
    core.readied.set(seat, { by: id, until: null, cancel: () => undefined });
    return;
  }
  const cancel = later(core, REOPEN_MS, 'reopen', async () => {
    const noted = core.readied.get(seat);
    if (noted !== undefined) noted.until = null;
    publish(core);
    await closeIfReady(core);
  });
  core.readied.set(seat, { by: id, until: core.ports.clock.now() + REOPEN_MS, cancel });
}
