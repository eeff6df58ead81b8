import { err } from '@letter/shared/play';
import type { SessionRequestOf } from '@letter/shared/protocol';
import type { SessionCore } from '../core.ts';
import { doneIf } from '../done.ts';
import type { DoneOrNot } from '../done.ts';
import { seatAt } from '../move-person.ts';
import { findPerson } from '../people.ts';
import { record } from '../record.ts';

/** Mark somebody absent, so that a bot has their seat, or take that back. Whoever comes all the same is there again. */
export async function markAbsent(
  core: SessionCore,
  by: string,
  { person: id, on }: SessionRequestOf<'host.absent'>,
): DoneOrNot {
  const person = findPerson(core, id);
  if (person === null) return err({ code: 'unknown-person' });
  const kept = await record(core, [{ kind: 'marked-absent', by, person: id, on }]);
  if (!kept.ok || person.place === null) return doneIf(kept);
  const table = core.tables.get(person.place.table);
  return doneIf(on ? await partFrom(table, id) : await seatAt(core, person, person.place, person.isAdviser));
}

async function partFrom(table: ReturnType<SessionCore['tables']['get']>, id: string) {
  const parted = (await table?.conduct.part(id, 'moved')) ?? { ok: true as const, value: null };
  return parted.ok ? parted : err({ code: 'store-unavailable' as const });
}
