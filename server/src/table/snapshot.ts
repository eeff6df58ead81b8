import { projectAll, renewAll } from '@letter/shared/authority';
import type { AskedRoles, Views, World } from '@letter/shared/authority';
import { SEATS, saidBy, writerOf } from '@letter/shared/play';
import type { SeatId } from '@letter/shared/play';
import type { TableInfo } from '@letter/shared/protocol';
import { isGone } from './away.ts';
import { levelOf } from './bots/level-of.ts';
import type { Core, Person } from './core.ts';
import { extraOf, shownDeadline } from './conduct/margins.ts';
import { endVoteOf } from './end-vote.ts';
import { allDissents } from './delegation/notes.ts';
import { isShared } from './delegation/delegation.ts';
import { toldOfDelegation } from './delegation/view.ts';
import { isMaker, makerOf, mayLead } from './power.ts';
import { isBotSeat, peopleOf, postOf, presenceOf } from './people.ts';
import { standInOf } from './absence/stand-in.ts';
import type { Hold, Snapshot, You } from './ports.ts';
import { toldOf } from './told.ts';
import { mayHold, noteSeated } from './witnesses.ts';

type SeatInfo = TableInfo['seats'][SeatId];

/** What each audience may see of a world: that of the table, or one in which something is tried out. */
export function viewsOf(core: Core, world: World): Views {
  const roles = rolesTaken(core);
  const last = core.views.value;
  const made = last === null ? projectAll(world, roles) : renewAll(last, world, roles);
  if (made !== last) core.views.swap(made);
  return made;
}

/** Which roles anybody has. */
function rolesTaken({ people }: Core): AskedRoles {
  const taken = { panel: false, press: false };
  for (const { role } of people.values()) if (role !== null) taken[role] = true;
  return taken;
}

/** Everything that people may know now, audience by audience. */
export const snapshotOf = (core: Core): Snapshot => snapshotAsOf(core, toldOf(core).around.versionOf(core));

/** The same as of a version of what is around the game. */
function snapshotAsOf(core: Core, version: number): Snapshot {
  const seen = core.world === null ? null : heldBack(core, viewsOf(core, core.world));
  return toldWith(aroundOf(core, version), seen);
}

/** The same, made whole: what every short cut has to come to. */
export function snapshotWhole(core: Core): Snapshot {
  const seen = core.world === null ? null : heldBack(core, projectAll(core.world, rolesTaken(core)));
  return toldWith({ info: infoOf(core), people: peopleTold(core, null) }, seen);
}

type Around = Pick<Snapshot, 'info' | 'people'>;

const NOBODY = { us: null, china: null, un: null, dprk: null };

const toldWith = ({ info, people }: Around, seen: Views | null): Snapshot => ({
  info,
  public: seen?.public ?? null,
  seats: seen?.seats ?? NOBODY,
  own: seen?.own ?? NOBODY,
  roles: { panel: seen?.panel ?? null, press: seen?.press ?? null },
  people,
});

/** What is around the game; the same objects as last time while it is as it was then. */
function aroundOf(core: Core, version: number): Around {
  const told = toldOf(core);
  const last = told.shown?.version === version ? told.shown : null;
  // What those who share a delegation are told depends on the time, too.
  if (last !== null && SEATS.every((seat) => !isShared(core, seat))) return last;
  const shown = { version, info: last?.info ?? infoOf(core), people: peopleTold(core, last?.people ?? null) };
  told.shown = shown;
  return shown;
}

function peopleTold(core: Core, last: Snapshot['people'] | null): Snapshot['people'] {
  const people = new Map<string, You>();
  for (const person of core.people.values()) {
    const known = person.seat !== null && isShared(core, person.seat) ? undefined : last?.get(person.id);
    people.set(person.id, known ?? youOf(core, person));
  }
  return people;
}

function youOf(core: Core, person: Person): You {
  const { seat, role, name, standing, handedOn, marks } = person;
  const standIn = seat === null || core.status === 'waiting' ? null : standInOf(core, seat);
  const told = {
    seat,
    ...(role === null ? {} : { role }),
    name,
    host: mayLead(core, person),
    maker: isMaker(core, person),
    standing,
    marks,
    ...toldOfDelegation(core, person),
    handedOn,
    removed: removedFor(core, person),
    readied: readiedFor(core, person),
    authors: authorsFor(core, person),
    ...extraOf(core, seat),
  };
  return standIn === null ? told : { ...told, standIn };
}

/** The views without the debrief of a finished game, as long as the session of the table has revealed nothing of it. */
function heldBack(core: Core, views: Views): Views {
  if (!core.isRecordHeld || views.public.debrief === null) return views;
  const open = { ...views.public, debrief: null };
  const { us, china, un, dprk } = views.seats;
  const seats = {
    us: { ...us, public: open },
    china: { ...china, public: open },
    un: { ...un, public: open },
    dprk: { ...dprk, public: open },
  };
  const panel = views.panel === null ? null : { ...views.panel, public: open };
  const press = views.press === null ? null : { ...views.press, public: open };
  return { ...views, public: open, seats, panel, press };
}

/** Send everybody what changed for them, and note who was shown whose secrets. */
export function publish(core: Core): void {
  const version = noteAllSeated(core);
  core.publisher?.publish(snapshotAsOf(core, version));
  core.observer?.changed();
}

// Asked with every order, and nearly always known: who sits where is looked at again only if anything around the game is other.
function noteAllSeated(core: Core): number {
  const told = toldOf(core);
  const version = told.around.versionOf(core);
  if (version === told.notedAt) return version;
  noteSeated(core);
  told.notedAt = told.around.versionOf(core);
  return told.notedAt;
}

/** Describe the people and the time around the game. */
export function infoOf(core: Core): TableInfo {
  const { meta, format, scenario, scenarioHash, session } = core.settings;
  return {
    code: meta.code,
    ...(session === undefined ? {} : { session: { code: session.code, number: session.number } }),
    kind: meta.kind,
    status: core.status,
    format,
    pace: core.pace,
    bots: levelOf(core.settings),
    scenario: scenario.id,
    scenarioHash,
    seats: {
      us: seatInfo(core, 'us'),
      china: seatInfo(core, 'china'),
      un: seatInfo(core, 'un'),
      dprk: seatInfo(core, 'dprk'),
    },
    observers: [...core.people.values()].filter((person) => postOf(person) === null && person.isHere).length,
    lead: leadOf(core),
    people: [...core.people.values()].map((person) => toInfo(core, person)),
    endVote: endVoteOf(core),
    isLocked: core.isLocked,
    rule: core.rule,
    ...(core.status === 'over' ? dissentsTold(core) : {}),
    deadline: shownDeadline(core),
    ...(core.paused === null || core.status !== 'playing'
      ? {}
      : { left: Math.max(0, core.paused - core.margins.early) }),
    ...(core.hold === null ? {} : { hold: holdWords(core, core.hold) }),
    ...(core.notice === undefined ? {} : { notice: core.notice }),
  };
}

function toInfo(core: Core, person: Person): TableInfo['people'][number] {
  const { id, name, seat, role, asks } = person;
  const presence = person.isHere ? 'here' : person.hasLeft ? 'left' : 'lost';
  const knowsAll =
    core.status === 'playing' && role === null && SEATS.every((one) => !mayHold(core, person.tokenHash, one));
  return {
    id,
    name,
    seat,
    ...(role === null ? {} : { role }),
    presence,
    isGone: seat !== null && isGone(core, person),
    asks,
    isMaker: isMaker(core, person),
    knowsAll,
  };
}

/** Who made the person's own delegation ready; no other delegation learns it. */
function readiedFor(core: Core, { seat }: Person): You['readied'] {
  const noted = seat === null ? undefined : core.readied.get(seat);
  return noted === undefined ? null : { name: nameOf(core, noted.by), until: noted.until };
}

/** Who of the person's own delegation wrote what, where anybody else did. */
function authorsFor(core: Core, person: Person): You['authors'] {
  const { id: own, seat } = person;
  const post = postOf(person);
  if (post === null || core.world === null) return [];
  const said = seat === null ? [] : saidBy(core.world.messages)[seat].ids;
  const noted = (core.world.notes ?? []).filter((note) => writerOf(note) === post).map(({ id }) => id);
  // Most are alone in their delegation.
  const isOwn = (id: string): boolean => (core.authors.get(id) ?? own) === own;
  if (said.every(isOwn) && noted.every(isOwn)) return [];
  return [...said, ...noted].flatMap((id) => {
    const by = core.authors.get(id);
    return by === undefined ? [] : [{ id, name: nameOf(core, by) }];
  });
}

const nameOf = (core: Core, id: string): string =>
  (core.people.get(id) ?? core.removed.find((one) => one.id === id))?.name ?? '';

const removedFor = (core: Core, person: Person): You['removed'] =>
  isMaker(core, person) ? core.removed.map(({ id, name }) => ({ id, name })) : [];

/** Who dissented, for everybody once the game is over. */
function dissentsTold(core: Core): Pick<TableInfo, 'dissents'> {
  const dissents = allDissents(core);
  return dissents.length === 0 ? {} : { dissents };
}

/** Who leads the table, as everybody may know; `null` where nobody does. */
function leadOf(core: Core): TableInfo['lead'] {
  const host = core.people.get(core.host ?? '');
  if (host === undefined) return null;
  const standsInFor = host.id === core.maker ? null : (makerOf(core)?.name ?? null);
  return { name: host.name, standsIn: host.id !== core.maker, maker: standsInFor };
}

function holdWords(core: Core, hold: Hold): TableInfo['hold'] {
  if (hold.kind === 'asked') return hold;
  const wanted = SEATS.filter((seat) => peopleOf(core, seat).some(({ id }) => core.goers.has(id)));
  return { kind: 'rest', lastPlayed: core.lastPlayed, wanted };
}

function seatInfo(core: Core, seat: SeatId): SeatInfo {
  const people = peopleOf(core, seat);
  const names = people.map((person) => person.name);
  if (people.length === 0) return { controller: core.status === 'waiting' ? 'free' : 'bot', names, presence: 'here' };
  const controller = core.status !== 'waiting' && isBotSeat(core, seat) ? 'bot' : 'person';
  return { controller, names, presence: presenceOf(core, seat) };
}
