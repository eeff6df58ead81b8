import { err } from '@letter/shared/play';
import type { SessionRequestOf } from '@letter/shared/protocol';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { findPerson } from '../people.ts';
import { record } from '../record.ts';

/** Send somebody away: their devices and codes open nothing in this session any more. */
export async function removeParticipant(
  core: SessionCore,
  by: string,
  { person: id }: SessionRequestOf<'host.remove'>,
): DoneOrNot {
  const person = findPerson(core, id);
  if (person === null) return err({ code: 'unknown-person' });
  const kept = await record(core, [{ kind: 'person-removed', by, person: id }]);
  if (!kept.ok) return kept;
  if (person.place !== null) await core.tables.get(person.place.table)?.conduct.part(id, 'removed');
  core.onParted?.(id, 'removed');
  return doneIf(kept);
}

/** Let somebody in again who was removed; they are in the hall. */
export async function restoreParticipant(
  core: SessionCore,
  by: string,
  { person: id }: SessionRequestOf<'host.restore'>,
): DoneOrNot {
  const isRemoved = core.state.people.some((one) => one.id === id && one.isRemoved);
  if (!isRemoved) return err({ code: 'unknown-person' });
  return doneIf(await record(core, [{ kind: 'person-restored', by, person: id }]));
}
