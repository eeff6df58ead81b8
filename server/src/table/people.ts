import { SEATS } from '@letter/shared/play';
import type { PostId, SeatId } from '@letter/shared/play';
import { isByCorrespondence } from '@letter/shared/protocol';
import type { Presence } from '@letter/shared/protocol';
import type { Core, Person } from './core.ts';

/** People a table knows at most: four large delegations and as many onlookers. */
export const MAX_PEOPLE = 100;

/** People a delegation has at most. */
export const MAX_DELEGATION = 25;

/**
 * Find who gives way to a newcomer at a full table: somebody who is gone and holds no seat, somebody who is gone from a waiting
 * room, or the last to come of those who watch and never did anything; `null` if everybody is there for a reason.
 */
export function findWhoGivesWay(core: Core): Person | null {
  const all = [...core.people.values()].filter(({ id }) => id !== core.maker && id !== core.host);
  const gone = all.filter(({ isHere }) => !isHere);
  const idle = all.filter((person) => person.isHere && postOf(person) === null && !core.counts.hasActed(person.id));
  return (
    gone.find((person) => postOf(person) === null) ??
    (core.status === 'waiting' ? gone[0] : undefined) ??
    idle.at(-1) ??
    null
  );
}

/** Why a table does not let somebody in. */
export type EntryRefusal = 'removed' | 'moved' | 'door-closed' | 'full';

/**
 * Why somebody may not come in, if they may not: they were removed or went on from another device. Everybody else who is known
 * may; newcomers while the table is open to them and there is room or somebody gives way.
 */
export function findEntryRefusal(core: Core, tokenHash: string): EntryRefusal | null {
  if (isRemoved(core, tokenHash)) return 'removed';
  const all = [...core.people.values()];
  if (all.some((person) => person.tokenHash === tokenHash)) return null;
  if (all.some(({ formerTokens }) => formerTokens.includes(tokenHash))) return 'moved';
  // Whoever belongs to a session's table was placed there.
  if (core.settings.session !== undefined) return 'door-closed';
  if (core.isLocked && core.makerToken !== tokenHash) return 'door-closed';
  return core.people.size < MAX_PEOPLE || findWhoGivesWay(core) !== null ? null : 'full';
}

/** Whether a device is one of somebody who was removed. */
export const isRemoved = (core: Core, tokenHash: string): boolean =>
  core.removed.some((person) => person.tokenHash === tokenHash || person.formerTokens.includes(tokenHash));

/** What somebody is at the table: in a delegation, or in a role; `null` for whoever only watches. */
export const postOf = ({ seat, role }: Person): PostId | null => seat ?? role;

/** The people of a delegation or role, in the order in which they sat down. */
export const peopleOf = (core: Core, post: PostId): readonly Person[] =>
  [...core.people.values()].filter((person) => postOf(person) === post);

/** Whether anybody in a delegation is connected. */
export const isAttended = (core: Core, seat: SeatId): boolean => peopleOf(core, seat).some((person) => person.isHere);

/** Whether anybody in a delegation is there, or how its people went: one who is away counts for more than any who left. */
export function presenceOf(core: Core, seat: SeatId): Presence {
  const people = peopleOf(core, seat);
  if (people.length === 0 || people.some((person) => person.isHere)) return 'here';
  return people.every((person) => person.hasLeft) ? 'left' : 'lost';
}

/** Whether the advisor plays a seat now. */
export const isBotSeat = (core: Core, seat: SeatId): boolean => core.covered.has(seat) || !hasPeople(core, seat);

/** Whether anybody belongs to a delegation or role, here or away. */
function hasPeople({ people }: Core, post: PostId): boolean {
  for (const person of people.values()) if (postOf(person) === post) return true;
  return false;
}

/** Seats that the advisor plays now. */
export const botSeats = (core: Core): readonly SeatId[] => SEATS.filter((seat) => isBotSeat(core, seat));

/** The first seat nobody holds; `null` when all are held. */
export const findFreeSeat = (core: Core): SeatId | null =>
  SEATS.find((seat) => peopleOf(core, seat).length === 0) ?? null;

/** Whether one person plays with bots; who is away for a moment counts. */
export const isAlone = (core: Core): boolean => SEATS.reduce((sum, seat) => sum + peopleOf(core, seat).length, 0) <= 1;

/** Whether the table is played by correspondence: its clock runs even if nobody is there. */
export const isCorrespondence = (core: Core): boolean => isByCorrespondence(core.pace);

/**
 * Whether any seated person is connected: without one the table pauses. A table of a session keeps the time of the others,
 * whoever is there.
 */
export const isInhabited = (core: Core): boolean =>
  core.settings.session !== undefined || SEATS.some((seat) => isAttended(core, seat));
