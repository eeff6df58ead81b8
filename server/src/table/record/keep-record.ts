import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import type { Core, Person } from '../core.ts';
import { savedDelegations } from '../delegation/state.ts';
import type { SavedPerson, TableRecord } from '../ports.ts';
import { toldOf } from '../told.ts';
import { savedWitnesses } from '../witnesses.ts';
import { packPast } from './pack-past.ts';
import { reportWrite } from './report-write.ts';

/** What has to survive of a table beside its events. */
export function recordOf(core: Core): TableRecord {
  const { meta, format, scenarioHash, firstSeat, codesOf, bots, session } = core.settings;
  const { world, deadline } = core;
  return {
    meta,
    format,
    seed: world?.seed ?? core.settings.seed,
    scenarioHash,
    firstSeat,
    ...(codesOf === undefined ? {} : { codesOf }),
    ...(session === undefined ? {} : { session }),
    status: core.status,
    pace: core.pace,
    ...(bots === undefined ? {} : { bots }),
    people: [...core.people.values()].map(toSaved),
    ...(core.witnesses.size === 0 ? {} : { witnesses: savedWitnesses(core) }),
    covered: [...core.covered],
    maker: core.maker,
    ...(core.makerToken === null ? {} : { makerToken: core.makerToken }),
    host: core.host,
    ...(core.removed.length === 0 ? {} : { removed: core.removed.map(toSaved) }),
    ...(core.isLocked ? { isLocked: true } : {}),
    ...(core.rule === null ? {} : { rule: core.rule }),
    ...(core.delegations.states.size === 0 ? {} : { delegations: savedDelegations(core) }),
    ...(core.agreed.length === 0 ? {} : { agreed: core.agreed }),
    nextPerson: core.nextPerson,
    clock: deadline === null ? null : { round: world?.round ?? 0, phase: world?.phase ?? 'waiting', deadline },
    paused: core.paused,
    hold: core.hold,
    lastPlayed: core.lastPlayed,
    ...(core.asideAt === null ? {} : { asideAt: core.asideAt }),
    ...(world === null ? {} : { stage: { round: world.round, phase: world.phase } }),
  };
}

/** Leaves out what belongs to a visit, and the answers, which are stored with the events. */
function toSaved(person: Person): SavedPerson {
  const { isHere: _, answers: __, asks: ___, role, isAdviser, ...saved } = person;
  return { ...saved, ...(role === null ? {} : { role }), ...(isAdviser ? { isAdviser } : {}) };
}

/**
 * Write the record of the table again if anything in it changed. Resolves with whether the record stands as the table is; a
 * store that fails is asked again after the next task.
 */
export async function keepRecord(core: Core): Promise<boolean> {
  if (core.isGone) return false;
  const told = toldOf(core);
  const version = told.around.versionOf(core);
  if (version === told.keptAt) return true;
  const record = recordOf(core);
  const text = JSON.stringify(record);
  if (text !== core.kept) {
    told.keptAt = null;
    const kept = await core.ports.log.keep(record);
    // A store that failed may have taken the record all the same: what it holds is not known until it is written again.
    core.kept = kept.ok ? text : '';
    if (!kept.ok) {
      reportWrite(core, 'keep-record', kept.error);
      return false;
    }
  }
  told.keptAt = version;
  return true;
}

/** Change one field of a table or a person and put that on record; the field is as before if the store does not take it. */
export async function keepChange<T extends Core | Person, K extends keyof T>(
  core: Core,
  owner: T,
  field: K,
  value: T[K],
): Promise<Result<null, Refusal>> {
  const before = owner[field];
  owner[field] = value;
  if (await keepRecord(core)) return ok(null);
  owner[field] = before;
  return err({ code: 'store-unavailable' });
}

/** Change who sits where or is here at all, and put that on record; all is as before if the store does not take it. */
export async function keepPeople(core: Core, change: () => void): Promise<Result<null, Refusal>> {
  const before = [...core.people.values()].map((person) => ({ person, fields: { ...person } }));
  const { removed, isLocked, agreed } = core;
  change();
  if (await keepRecord(core)) return ok(null);
  core.people.clear();
  for (const { person, fields } of before) core.people.set(person.id, Object.assign(person, fields));
  Object.assign(core, { removed, isLocked, agreed });
  return err({ code: 'store-unavailable' });
}

/** A world is saved as each second round opens: turning it to text takes ten times as long as folding a round. */
const ROUNDS_FOLDED = 2;

/**
 * Pack what is past of the world of a round that just opened, and keep some of these worlds, so that a long game is back in
 * milliseconds. Nobody waits for the store.
 */
export function keepWorld(core: Core): void {
  const { world, sequence, ports, settings } = core;
  if (core.isLost || world === null || world.phase !== 'briefing' || world.round === 1) return;
  core.world = packPast(world);
  if ((world.round - 1) % ROUNDS_FOLDED > 0) return;
  const { scenario: _, ...rest } = world;
  const saving = ports.log.saveWorld(settings.meta.id, { sequence, world: rest });
  void saving.then((saved) => saved.ok || reportWrite(core, 'keep-world', saved.error));
}
