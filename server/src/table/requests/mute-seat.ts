import { mute } from '@letter/shared/authority';
import type { Done, Refusal, RequestOf } from '@letter/shared/protocol';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { commit } from '../record/commit.ts';
import type { Core, Person } from '../core.ts';
import { publish } from '../snapshot.ts';
import { inPlay } from './in-play.ts';
import { passOver } from './mark-read.ts';

/** Hide another delegation's messages from the asker's own, or show them again; nobody else is told. */
export async function muteSeat(
  core: Core,
  person: Person,
  body: RequestOf<'seat.mute'>,
): Promise<Result<Done, Refusal>> {
  const play = inPlay(core, person);
  if (!play.ok) return play;
  const { world, seat } = play.value;
  if (world.seats[seat].muted.includes(body.seat) === body.on) return ok({ done: true });
  const made = mute(world, seat, body.seat, body.on);
  if (!made.ok) return err(made.error);
  const done = await commit(core, made.value, { tell: body.on, by: person });
  if (done.ok && !body.on) {
    passOver(core, seat, body.seat);
    publish(core);
  }
  return done.ok ? ok({ done: true }) : done;
}
