import type { Done, Refusal, RequestOf } from '@letter/shared/protocol';
import { err, isRole, ok, SEATS } from '@letter/shared/play';
import type { Result, SeatId } from '@letter/shared/play';
import type { Core, Person } from '../core.ts';
import { MAX_DELEGATION, peopleOf, postOf } from '../people.ts';
import { isMaker, mayLead } from '../power.ts';
import { keepPeople } from '../record/keep-record.ts';
import { seatPerson, settleSeats } from '../seating.ts';
import { mayHold } from '../witnesses.ts';
import { handOn } from './take-seat.ts';

/**
 * Put somebody into a seat or a role, or out of theirs. The table's maker may, whoever it is; a member lets those in who asked the
 * delegation. In play nobody who has seen another delegation's secrets is seated.
 */
export async function movePerson(
  core: Core,
  actor: Person,
  { person: id, seat }: RequestOf<'person.move'>,
): Promise<Result<Done, Refusal>> {
  const person = core.people.get(id);
  if (person === undefined) return err({ code: 'unknown-person' });
  const letsIn = seat !== null && actor.seat === seat && postOf(person) === null && person.asks === seat;
  if (!isMaker(core, actor) && !letsIn) return err({ code: 'not-maker' });
  if (core.status === 'over') return err({ code: 'game-over' });
  if (postOf(person) === seat) return ok({ done: true });
  if (isRole(seat) && core.settings.meta.kind !== 'friends') return err({ code: 'no-roles' });
  if (seat !== null && !mayHold(core, person.tokenHash, seat)) return err({ code: 'they-know-secrets' });
  if (seat !== null && peopleOf(core, seat).length >= MAX_DELEGATION) {
    return err({ code: 'delegation-full', most: MAX_DELEGATION });
  }
  const kept = await keepPeople(core, () => seatPerson(core, person, seat));
  if (!kept.ok) return kept;
  await settleSeats(core, { taken: seat === null || isRole(seat) ? [] : [seat] });
  return ok({ done: true });
}

/** Give the seat of a delegation whose people are all away to somebody without one; only the table's maker may. */
export async function handSeatOn(
  core: Core,
  actor: Person,
  { seat, person: id }: RequestOf<'seat.hand-on'>,
): Promise<Result<Done, Refusal>> {
  if (!isMaker(core, actor)) return err({ code: 'not-maker' });
  if (core.status === 'over') return err({ code: 'game-over' });
  const person = core.people.get(id);
  if (person === undefined) return err({ code: 'unknown-person' });
  if (person.seat !== null) return err({ code: 'already-started' });
  const before = peopleOf(core, seat);
  if (before.some(({ isHere }) => isHere)) return err({ code: 'seat-taken' });
  if (!mayHold(core, person.tokenHash, seat)) return err({ code: 'they-know-secrets' });
  const kept = await keepPeople(core, () => {
    for (const one of before) handOn(core, one);
    seatPerson(core, person, seat);
  });
  if (!kept.ok) return kept;
  await settleSeats(core, { taken: [seat] });
  return ok({ done: true });
}

/** Before the game: seat everybody who has no seat, each in the smallest delegation; the maker leads and is left alone. */
export async function spreadPeople(core: Core, actor: Person): Promise<Result<Done, Refusal>> {
  if (!mayLead(core, actor)) return err({ code: 'not-host' });
  if (core.status !== 'waiting') return err({ code: 'already-started' });
  const waiting = [...core.people.values()].filter(
    (person) => postOf(person) === null && person.isHere && !isMaker(core, person),
  );
  const kept = await keepPeople(core, () => {
    for (const person of waiting) seatPerson(core, person, smallest(core));
  });
  if (!kept.ok) return kept;
  await settleSeats(core, { taken: [] });
  return ok({ done: true });
}

const smallest = (core: Core): SeatId =>
  SEATS.reduce((least, seat) => (peopleOf(core, seat).length < peopleOf(core, least).length ? seat : least));
