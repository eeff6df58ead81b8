import type { SeatId } from '@letter/shared/play';
import { distinctName } from '../../lib/plain-text.ts';
import type { Core, Person } from '../core.ts';
import { later } from '../queue.ts';
import { coverFor, handBack } from './cover.ts';
import { awaitDelegate, receiveDelegate } from '../delegation/settle.ts';
import { playOn } from '../phases.ts';
import { watchIdle } from './idle.ts';
import { pauseOrResume, watchAbsence } from './watch-absence.ts';
import { watchGone } from '../gone.ts';
import { recogniseMaker, watchLead } from '../lead.ts';
import { isMaker } from '../power.ts';
import { goOnIfWanted } from './go-on.ts';
import {
  findFreeSeat,
  findWhoGivesWay,
  isAttended,
  isCorrespondence,
  isInhabited,
  MAX_PEOPLE,
  postOf,
} from '../people.ts';
import { addPerson } from '../add-person.ts';
import { publish } from '../snapshot.ts';
import { mayHold } from '../witnesses.ts';
import { armPublicStart, startByItself, startIfFull } from '../start-table.ts';

/** Bring somebody to the table: the same token is the same person in the same seat, however often it comes. */
export async function arrive(core: Core, tokenHash: string, name: string): Promise<Person> {
  const known = [...core.people.values()].find((person) => person.tokenHash === tokenHash);
  if (known === undefined) makeRoom(core);
  const person = known ?? newcomer(core, tokenHash, name);
  const isLate = known === undefined && core.status === 'playing';
  person.isHere = true;
  receiveDelegate(core, person);
  person.hasLeft = false;
  person.away = 0;
  core.timers.idle?.();
  core.timers.idle = null;
  recogniseMaker(core, person);
  watchLead(core);
  if (person.seat !== null && (isLate || core.covered.has(person.seat))) await handBack(core, person.seat);
  armPublicStart(core);
  watchAbsence(core);
  watchGone(core);
  publish(core);
  if (core.settings.meta.kind === 'solo' && core.status === 'waiting') await startByItself(core);
  await startIfFull(core);
  goOnIfWanted(core);
  await pauseOrResume(core);
  return person;
}

/** Let somebody who has no reason to be there give way if the table is full. */
function makeRoom(core: Core): void {
  const leaving = core.people.size < MAX_PEOPLE ? null : findWhoGivesWay(core);
  if (leaving === null) return;
  core.people.delete(leaving.id);
  core.counts.forget(leaving.id);
  core.onParted?.(leaving.id, 'gave-way');
}

/**
 * How somebody went: they left the table on purpose, or are only away: their page was closed, loaded again or turned to
 * another one, or the connection was lost.
 */
export type Farewell = 'left' | 'closed' | 'lost';

/** Record that somebody has gone. */
export async function depart(core: Core, person: Person, how: Farewell): Promise<void> {
  const onPurpose = how === 'left';
  person.isHere = false;
  person.asks = null;
  core.goers.delete(person.id);
  person.hasLeft = onPurpose;
  awaitDelegate(core, person);
  if (core.settings.session !== undefined) {
    // Who belongs where is for the session's hosts to say.
    person.hasLeft = false;
  } else if (isMaker(core, person)) {
    // Whoever made the table is its maker when they come back; a seat at a table that waits is free for others.
    if (core.status === 'waiting' && onPurpose) person.seat = person.role = null;
  } else if ((core.status === 'waiting' && onPurpose) || isOnlooker(person)) core.people.delete(person.id);
  watchLead(core, how);
  if (core.status === 'waiting' && core.settings.meta.kind === 'public') freeLater(core, person);
  armPublicStart(core);
  // By correspondence people come and go: those who go still have until the phase closes.
  const isCovered = onPurpose && !isCorrespondence(core) && isInhabited(core) && core.paused === null;
  if (isCovered && person.seat !== null && core.status === 'playing' && !isAttended(core, person.seat)) {
    await coverFor(core, person.seat);
  }
  watchAbsence(core);
  watchGone(core);
  publish(core);
  await pauseOrResume(core);
  if (onPurpose && core.status === 'playing' && core.paused === null) {
    await playOn(core);
  }
  watchIdle(core);
}

/** Among strangers a place is kept for as long as a seat in play; friends sort out their waiting room themselves. */
function freeLater(core: Core, person: Person): void {
  const free = (): void => {
    core.timers.away.delete(person.id);
    if (person.isHere || core.status !== 'waiting') return;
    core.people.delete(person.id);
    publish(core);
  };
  core.timers.away.get(person.id)?.();
  core.timers.away.set(person.id, later(core, core.settings.times.graceMs, 'away', free));
}

/** Somebody with nothing at the table to come back to: the next time they are a newcomer, and strangers do not pile up. */
const isOnlooker = (person: Person): boolean => postOf(person) === null && person.rejoinHash === null;

function newcomer(core: Core, tokenHash: string, name: string): Person {
  const taken = new Set([...core.people.values()].map((person) => person.name));
  const seat = seatForNewcomer(core, tokenHash);
  const id = String(core.nextPerson++);
  return addPerson(core, { id, tokenHash, name: distinctName(name, taken), seat, isHere: true });
}

function seatForNewcomer(core: Core, tokenHash: string): SeatId | null {
  const { kind } = core.settings.meta;
  if (core.settings.session !== undefined) return null;
  // Who opened a table for others may want to lead and not to play: they choose.
  if (kind === 'friends' && core.makerToken === tokenHash) return null;
  // Somebody sent to a public table that has just started takes over from a bot, as long as nothing has happened.
  const isEarly = core.status === 'playing' && kind === 'public' && core.world?.round === 1;
  if (core.status !== 'waiting' && !isEarly) return null;
  const seat = kind === 'solo' ? core.settings.firstSeat : findFreeSeat(core);
  return seat !== null && mayHold(core, tokenHash, seat) ? seat : null;
}
