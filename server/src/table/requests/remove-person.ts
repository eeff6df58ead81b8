import type { Done, Refusal, RequestOf } from '@letter/shared/protocol';
import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { distinctName } from '../../lib/plain-text.ts';
import type { Core, Person } from '../core.ts';
import { isMaker } from '../power.ts';
import { postOf } from '../people.ts';
import { keepChange, keepPeople } from '../record/keep-record.ts';
import { seatPerson, settleSeats } from '../seating.ts';
import { publish } from '../snapshot.ts';

/** Removed people a table remembers; beyond that the first are forgotten. */
const MAX_REMOVED = 200;

/**
 * Send somebody away: their devices and codes open nothing at this table any more. On request nobody new is let in after it,
 * since another browser would make somebody new of them.
 */
export async function removePerson(
  core: Core,
  actor: Person,
  { person: id, lock }: RequestOf<'person.remove'>,
): Promise<Result<Done, Refusal>> {
  if (!isMaker(core, actor)) return err({ code: 'not-maker' });
  const person = core.people.get(id);
  if (person === undefined || person === actor) return err({ code: 'unknown-person' });
  const kept = await keepPeople(core, () => {
    core.people.delete(id);
    core.removed = [...core.removed, person].slice(-MAX_REMOVED);
    core.agreed = core.agreed.filter((one) => one !== id);
    core.isLocked ||= lock;
  });
  if (!kept.ok) return kept;
  person.isHere = false;
  core.onParted?.(id, 'removed');
  await settleSeats(core, { taken: [] });
  return ok({ done: true });
}

/** Let somebody in again who was removed: they have their seat and their codes back. */
export async function restorePerson(
  core: Core,
  actor: Person,
  { person: id }: RequestOf<'person.restore'>,
): Promise<Result<Done, Refusal>> {
  if (!isMaker(core, actor)) return err({ code: 'not-maker' });
  const person = core.removed.find((one) => one.id === id);
  if (person === undefined) return err({ code: 'unknown-person' });
  const kept = await keepPeople(core, () => {
    core.removed = core.removed.filter((one) => one !== person);
    person.name = distinctName(person.name, namesBeside(core, person));
    seatPerson(core, person, postOf(person));
  });
  if (!kept.ok) return kept;
  await settleSeats(core, { taken: [] });
  return ok({ done: true });
}

/** Give somebody another name: the table's maker anybody, everybody themselves. */
export async function renamePerson(
  core: Core,
  actor: Person,
  { person: id, name }: RequestOf<'person.rename'>,
): Promise<Result<Done, Refusal>> {
  const person = core.people.get(id);
  if (person === undefined) return err({ code: 'unknown-person' });
  if (person !== actor && !isMaker(core, actor)) return err({ code: 'not-maker' });
  const kept = await keepChange(core, person, 'name', distinctName(name, namesBeside(core, person)));
  if (!kept.ok) return kept;
  publish(core);
  return ok({ done: true });
}

/** Let nobody new in from now on, or open the table again; whoever is known comes back all the same. */
export async function lockTable(
  core: Core,
  actor: Person,
  { on }: RequestOf<'table.lock'>,
): Promise<Result<Done, Refusal>> {
  if (!isMaker(core, actor)) return err({ code: 'not-maker' });
  const kept = await keepChange(core, core, 'isLocked', on);
  if (!kept.ok) return kept;
  publish(core);
  return ok({ done: true });
}

const namesBeside = (core: Core, person: Person): Set<string> =>
  new Set([...core.people.values()].filter((one) => one !== person).map(({ name }) => name));
