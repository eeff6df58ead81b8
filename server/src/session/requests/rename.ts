import { err, ok } from '@letter/shared/play';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { nameFor } from '../names.ts';
import { findPerson } from '../people.ts';
import { record } from '../record.ts';

/** Give somebody another name: hosts anybody, participants themselves. */
export async function renameParticipant(
  core: SessionCore,
  { person: id, name: typed }: { readonly person: string; readonly name: string },
): DoneOrNot {
  const person = findPerson(core, id);
  if (person === null) return err({ code: 'unknown-person' });
  const name = nameFor(core, typed, id);
  if (name === null) return err({ code: 'bad-name' });
  if (name === person.name) return ok({ done: true });
  const kept = await record(core, [{ kind: 'person-renamed', person: id, name }]);
  if (kept.ok && person.place !== null) await core.tables.get(person.place.table)?.conduct.rename(id, name);
  return doneIf(kept);
}
