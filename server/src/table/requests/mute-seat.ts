import { mute } from '@letter/shared/authority';
import type { Done } from '@letter/shared/protocol';
import { commit } from '../record/commit.ts';
import type { Core, Person } from '../core.ts';
import { inPlay } from './in-play.ts';
import { err, ok } from '../words.ts';
import type { Refusal, RequestOf, Result } from '../words.ts';

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
  const done = await commit(core, made.value);
  return done.ok ? ok({ done: true }) : done;
}
