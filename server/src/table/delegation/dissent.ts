import { err, isSameJson, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { LIMITS } from '@letter/shared/protocol';
import type { Done, Refusal, RequestOf } from '@letter/shared/protocol';
import type { Core, Person } from '../core.ts';
import { publish } from '../snapshot.ts';
import { findStale, inPlay } from '../requests/in-play.ts';
import { isShared } from './delegation.ts';
import type { SavedDissent } from './saved.ts';
import { changeState, stateOf } from './state.ts';

/** Dissent from what waits in one's delegation or from its docket, or take that back in the same phase. */
export function dissent(core: Core, person: Person, body: RequestOf<'delegation.dissent'>): Result<Done, Refusal> {
  const play = inPlay(core, person);
  if (!play.ok) return play;
  const { world, seat } = play.value;
  const stale = findStale(world, body);
  if (stale !== null) return stale;
  if (!isShared(core, seat)) return err({ code: 'alone-in-delegation' });
  const { motions, dissents } = stateOf(core, seat);
  const from = body.motion === null ? 'docket' : motions.find(({ id }) => id === body.motion)?.asked;
  if (from === undefined) return err({ code: 'motion-gone' });
  const said: SavedDissent = { by: person.id, round: body.round, phase: body.phase, from };
  const others = dissents.filter((one) => !isSame(one, said));
  if (body.on && others.length >= LIMITS.delegationDissents) {
    return err({ code: 'dissents-full', most: LIMITS.delegationDissents });
  }
  changeState(core, seat, { dissents: body.on ? [...others, said] : others });
  publish(core);
  return ok({ done: true });
}

// From the docket of a round one dissents once, in whatever phase.
function isSame(one: SavedDissent, other: SavedDissent): boolean {
  if (one.by !== other.by || one.round !== other.round || !isSameJson(one.from, other.from)) return false;
  return one.from === 'docket' || one.phase === other.phase;
}
