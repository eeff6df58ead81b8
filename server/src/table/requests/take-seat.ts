import type { Done, Refusal, RequestOf } from '@letter/shared/protocol';
import { err, isRole, ok } from '@letter/shared/play';
import type { PostId, Result } from '@letter/shared/play';
import { isForsaken } from '../away.ts';
import type { Core, Person } from '../core.ts';
import { MAX_DELEGATION, peopleOf, postOf } from '../people.ts';
import { keepChange, keepPeople } from '../record/keep-record.ts';
import { goOnIfWanted } from '../absence/go-on.ts';
import { seatPerson, settleSeats } from '../seating.ts';
import { publish } from '../snapshot.ts';
import { mayHold } from '../witnesses.ts';

/**
 * Sit down, change seats or stand up. Once the game runs, only somebody without a seat may take a bot's, or one whose people
 * are all gone. The Panel and the Press are taken in the same way, at a table among friends; no bot ever has them.
 */
export async function takeSeat(
  core: Core,
  person: Person,
  body: RequestOf<'seat.take'>,
): Promise<Result<Done, Refusal>> {
  if (body.seat === postOf(person)) return ok({ done: true });
  const { seat: post } = body;
  const refusal = findRefusal(core, person, post);
  if (refusal !== null) return err(refusal);
  const seat = isRole(post) ? null : post;
  const gone = seat !== null && core.status === 'playing' ? peopleOf(core, seat) : [];
  // A seat that people are told of is on record.
  const kept = await keepPeople(core, () => {
    for (const one of gone) handOn(core, one);
    seatPerson(core, person, post);
  });
  if (!kept.ok) return kept;
  // Who sits down at a game that rests says by that that it goes on.
  if (seat !== null && core.status === 'playing') core.goers.add(person.id);
  goOnIfWanted(core);
  await settleSeats(core, { taken: seat === null ? [] : [seat] });
  return ok({ done: true });
}

/** Ask a delegation of the running game to be let in, or take that back. */
export async function askForSeat(
  core: Core,
  person: Person,
  { seat }: RequestOf<'seat.ask'>,
): Promise<Result<Done, Refusal>> {
  if (core.status === 'over') return err({ code: 'game-over' });
  if (core.status === 'waiting') return err({ code: 'not-started' });
  if (person.seat !== null) return err({ code: 'already-started' });
  if (core.settings.meta.kind !== 'friends') return err({ code: 'seat-taken' });
  if (seat !== null && !mayHold(core, person.tokenHash, seat)) return err({ code: 'knows-secrets' });
  const kept = await keepChange(core, person, 'asks', seat);
  if (!kept.ok) return kept;
  publish(core);
  return ok({ done: true });
}

/** Take the seat of somebody who is away; they read that when they are back. */
export function handOn(core: Core, person: Person): void {
  const { seat } = person;
  seatPerson(core, person, null);
  person.handedOn = seat;
}

function findRefusal(core: Core, person: Person, post: PostId | null): Refusal | null {
  // Somebody who has seen one side's secrets may not sit on the other.
  if (core.status !== 'waiting' && person.seat !== null) return { code: 'already-started' };
  if (core.status === 'over') return { code: 'game-over' };
  if (post === null) return null;
  const isAmongFriends = core.settings.meta.kind === 'friends';
  if (isRole(post) && !isAmongFriends) return { code: 'no-roles' };
  if (!mayHold(core, person.tokenHash, post)) return { code: 'knows-secrets' };
  const count = peopleOf(core, post).length;
  // Friends may share a delegation, but only before its secrets exist.
  const mayShare = isAmongFriends && core.status === 'waiting';
  if (count > 0 && !mayShare && (isRole(post) || !isForsaken(core, post))) return { code: 'seat-taken' };
  return count >= MAX_DELEGATION ? { code: 'delegation-full', most: MAX_DELEGATION } : null;
}
