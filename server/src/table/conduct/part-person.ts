import { ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import type { Core, Parting } from '../core.ts';
import { keepPeople } from '../record/keep-record.ts';
import { settleSeats } from '../seating.ts';

/**
 * Take somebody from the table, because they go on at another one or were removed; their connection sees nothing of it from
 * then on. A stranger is no fault.
 */
export async function partPerson(core: Core, id: string, why: Parting): Promise<Result<null, Refusal>> {
  const person = core.people.get(id);
  if (person === undefined) return ok(null);
  const kept = await keepPeople(core, () => {
    core.people.delete(id);
    core.agreed = core.agreed.filter((one) => one !== id);
  });
  if (!kept.ok) return kept;
  person.isHere = false;
  core.onParted?.(id, why);
  if (core.status !== 'over') await settleSeats(core, { taken: [] });
  return ok(null);
}
