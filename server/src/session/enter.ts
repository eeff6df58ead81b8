import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Participant } from '@letter/shared/authority';
import type { SessionJoinRefusal } from '@letter/shared/protocol';
import { nextPlace, SESSION_LIMITS, smallestDelegation } from '@letter/shared/session';
import type { Place } from '@letter/shared/session';
import { tidyName } from '@letter/shared/protocol';
import { hashRejoin, readRejoin } from '../lib/rejoin-code.ts';
import type { Audience, NewEvent, SessionCore } from './core.ts';
import { moveTo, seatAt, seenBy } from './move-person.ts';
import { isSameName, nameFor } from './names.ts';
import { advises, findByToken, findPerson, freshPersonId, placesTaken } from './people.ts';
import { record } from './record.ts';

/** What somebody brings who wants to come in; the token as a hash. */
export interface Comer {
  readonly as: Audience['kind'];
  readonly tokenHash: string;
  readonly name: string;
  readonly realName: string;
  /** A personal code as typed; `null` without one. */
  readonly rejoin: string | null;
}

/** Why somebody is not let in; what the store does not take may be asked for again. */
export type EntryRefusal = SessionJoinRefusal | 'store-unavailable';

type Entry = Promise<Result<Audience, EntryRefusal>>;

/** Let somebody in, or say why not. A participant lands at a seat or in the hall. */
export async function enter(core: SessionCore, comer: Comer): Entry {
  const { hosts, projectorHash } = core.state;
  if (comer.as === 'host') {
    const host = hosts.find(({ keyHash }) => keyHash === comer.tokenHash);
    return host === undefined ? err('wrong-key') : ok({ kind: 'host', id: host.id });
  }
  if (comer.as === 'projector') {
    return projectorHash === comer.tokenHash ? ok({ kind: 'projector' }) : err('wrong-key');
  }
  const found = await findOrAdd(core, comer);
  return found.ok ? ok({ kind: 'participant', id: found.value }) : found;
}

async function findOrAdd(core: SessionCore, comer: Comer): Promise<Result<string, EntryRefusal>> {
  const { people } = core.state;
  const { tokenHash } = comer;
  const isTheirs = (one: Participant): boolean => one.tokenHash === tokenHash || one.formerTokens.includes(tokenHash);
  if (people.some((one) => one.isRemoved && isTheirs(one))) return err('removed');
  if (comer.rejoin !== null) return takeCode(core, comer, comer.rejoin);
  const known = findByToken(core, tokenHash);
  if (known !== null) return known.isAbsent ? come(core, known, tokenHash) : ok(known.id);
  if (people.some(isTheirs)) return err('moved');
  return addNewcomer(core, comer);
}

/** Somebody comes with a personal code: from now on this device is theirs. */
async function takeCode(core: SessionCore, { tokenHash }: Comer, typed: string): Promise<Result<string, EntryRefusal>> {
  const code = readRejoin(typed);
  const hash = code === null ? null : hashRejoin(core.meta.id, code);
  const person = core.state.people.find(({ codeHash }) => codeHash !== null && codeHash === hash);
  if (person === undefined) return err('unknown-rejoin');
  if (person.isRemoved) return err('removed');
  if (person.tokenHash === tokenHash && !person.isAbsent) return ok(person.id);
  const seen = seenBy(core, [tokenHash]);
  if (seen.some((seat) => seat !== person.place?.post)) return err('knows-secrets');
  const other = findByToken(core, tokenHash);
  const events: NewEvent[] = [];
  if (other !== null && other.id !== person.id) {
    // Whoever had only just come with this device was this very person: nobody is in a session twice.
    if (other.codeHash === null) events.push({ kind: 'person-dropped', person: other.id });
    if (other.place !== null) await core.tables.get(other.place.table)?.conduct.part(other.id, 'moved');
  }
  return come(core, person, tokenHash, events);
}

async function addNewcomer(core: SessionCore, comer: Comer): Promise<Result<string, EntryRefusal>> {
  const { state, ports } = core;
  const { tokenHash } = comer;
  if (state.stage === 'over') return err('session-over');
  if (state.isLocked) return err('door-closed');
  // Whoever gives the name of somebody on the roster who has not come is that person.
  const awaited = state.people.find(
    (one) => one.tokenHash === null && !one.isRemoved && isSameName(one.name, tidyName(comer.name) ?? ''),
  );
  if (awaited !== undefined) return come(core, awaited, tokenHash);
  if (state.people.filter((one) => !one.isRemoved).length >= SESSION_LIMITS.people) return err('full');
  const name = nameFor(core, comer.name);
  if (name === null) return err('bad-name');
  const realName = state.settings.asksRealName ? (tidyName(comer.realName) ?? '') : '';
  const id = freshPersonId(state);
  const added = await record(core, [
    { kind: 'person-added', by: null, person: { id, name, realName, tokenHash, codeHash: null } },
  ]);
  if (!added.ok) return err('store-unavailable');
  await seatNewcomer(core, id);
  ports.reporter.notice(`somebody came into session ${core.meta.id}`);
  return ok(id);
}

/** Somebody who is on record comes with a device, and to the table where they are seated. */
async function come(
  core: SessionCore,
  person: Participant,
  tokenHash: string,
  before: readonly NewEvent[] = [],
): Promise<Result<string, EntryRefusal>> {
  const kept = await record(core, [...before, { kind: 'person-came', person: person.id, tokenHash }]);
  if (!kept.ok) return err('store-unavailable');
  if (person.tokenHash !== null && person.tokenHash !== tokenHash) core.onParted?.(person.id, 'moved');
  const now = findPerson(core, person.id);
  if (now === null || now.place === null) {
    await seatNewcomer(core, person.id);
    return ok(person.id);
  }
  const table = core.tables.get(now.place.table);
  if (table?.conduct.people.includes(now.id) === true) await table.conduct.changeToken(now.id, tokenHash);
  else await seatAt(core, now, now.place, now.isAdviser);
  return ok(person.id);
}

/**
 * Give somebody without a place the next one: evenly before the start; while tables play in the smallest
 * delegation, where who finds others advises and decides from the next round on. Where there is none they are in the hall.
 */
async function seatNewcomer(core: SessionCore, id: string): Promise<void> {
  const person = findPerson(core, id);
  const place = person === null ? null : placeForNewcomer(core, person);
  if (person === null || place === null) return;
  const isAdviser = advises(core, id, place);
  const moved = await moveTo(core, person, { by: null, place, isAdviser });
  if (!moved.ok)
    core.ports.reporter.notice(`a newcomer of session ${core.meta.id} is in the hall: ${moved.error.code}`);
}

function placeForNewcomer({ state, looks }: SessionCore, { id }: Participant): Place | null {
  const { stage, settings, tables } = state;
  if (stage === 'hall') {
    const { perDelegation, roles } = settings;
    return nextPlace(placesTaken(state, id), { tables: tables.length, perDelegation, roles });
  }
  if (stage !== 'playing') return null;
  const open = tables.map(({ number }) => number).filter((number) => looks.get(number)?.status === 'playing');
  const taken = placesTaken(state, id).flatMap(({ table, post }) => {
    const at = open.indexOf(table);
    return at < 0 ? [] : [{ table: at + 1, post }];
  });
  const next = open.length === 0 ? null : smallestDelegation(taken, open.length);
  const table = next === null ? undefined : open[next.table - 1];
  return next === null || table === undefined ? null : { table, post: next.post };
}
