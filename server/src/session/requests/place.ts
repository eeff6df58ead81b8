import { err } from '@letter/shared/play';
import type { SessionRequestOf } from '@letter/shared/protocol';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { moveTo } from '../move-person.ts';
import { advises, findPerson } from '../people.ts';

/** Give somebody a place, another one, or the hall; before the start and while tables play. */
export async function placePerson(
  core: SessionCore,
  by: string,
  { person: id, place }: SessionRequestOf<'host.place'>,
): DoneOrNot {
  const { tables, settings } = core.state;
  const person = findPerson(core, id);
  if (person === null) return err({ code: 'unknown-person' });
  if (place !== null) {
    if (!tables.some(({ number }) => number === place.table)) return err({ code: 'unknown-table' });
    const { post } = place;
    if ((post === 'panel' || post === 'press') && !settings.roles.includes(post)) return err({ code: 'no-such-role' });
    if (core.looks.get(place.table)?.status === 'over') return err({ code: 'table-over' });
  }
  const isAdviser = place !== null && advises(core, id, place);
  return doneIf(await moveTo(core, person, { by, place, isAdviser }));
}
