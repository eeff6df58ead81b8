import { setReady } from '@letter/shared/authority';
import type { Done, Refusal, RequestOf } from '@letter/shared/protocol';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { commit } from '../record/commit.ts';
import type { Core, Person } from '../core.ts';
import { agree } from '../delegation/agree.ts';
import { isShared } from '../delegation/delegation.ts';
import { noteReadied } from '../delegation/note-readied.ts';
import { closeIfReady } from '../phases.ts';
import { forgetReadied } from '../readied.ts';
import { publish } from '../snapshot.ts';
import { findStale, inPlay } from './in-play.ts';

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
  if (isShared(core, seat)) return agree(core, person, seat, body.ready);
  // Said twice is said once: no event, no patch. If the store had taken it and could not say so, it has its effect now.
  if (world.seats[seat].ready === body.ready) {
    await closeIfReady(core);
    return ok({ done: true });
  }
  const made = setReady(world, seat, body.ready);
  if (!made.ok) return err(made.error);
  const done = await commit(core, made.value, { tell: false, by: person });
  if (!done.ok) return done;
  if (body.ready) noteReadied(core, seat, person.id);
  else forgetReadied(core, seat);
  publish(core);
  await closeIfReady(core);
  return ok({ done: true });
}
