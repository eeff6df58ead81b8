import { ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import type { Core } from '../core.ts';
import { keepChange } from '../record/keep-record.ts';
import { publish } from '../snapshot.ts';
import { moveWitness } from '../witnesses.ts';

const FORMER_KEPT = 8;

/** Call somebody by another name; a stranger is no fault. */
export async function renameTo(core: Core, id: string, name: string): Promise<Result<null, Refusal>> {
  const person = core.people.get(id);
  if (person === undefined || person.name === name) return ok(null);
  const kept = await keepChange(core, person, 'name', name);
  if (kept.ok) publish(core);
  return kept;
}

/** Somebody goes on with another device: the one before sees nothing more. A stranger is no fault. */
export function changeToken(core: Core, id: string, tokenHash: string): void {
  const person = core.people.get(id);
  if (person === undefined || person.tokenHash === tokenHash) return;
  const before = person.tokenHash;
  moveWitness(core, before, tokenHash);
  person.formerTokens = [before, ...person.formerTokens].filter((one) => one !== tokenHash).slice(0, FORMER_KEPT);
  person.tokenHash = tokenHash;
  core.onParted?.(id, 'moved');
  publish(core);
}
