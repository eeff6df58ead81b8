import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import { hashRejoin } from '../../lib/rejoin-code.ts';
import type { Core, Person } from '../core.ts';
import { isRemoved, postOf } from '../people.ts';
import { keepChange } from '../record/keep-record.ts';
import { publish } from '../snapshot.ts';
import { mayMove, moveWitness } from '../witnesses.ts';

const FORMER_KEPT = 8;

/**
 * Why a personal code does not bring somebody back: it is nobody's here, this device plays another seat, it has seen another
 * one's secrets, or the person or the device was removed.
 */
export interface RejoinRefusal {
  readonly code: 'unknown-rejoin' | 'other-seat' | 'knows-secrets' | 'removed';
}

const codesOf = ({ settings }: Core): string => settings.codesOf ?? settings.meta.id;

/** Give a person a new personal code; the one before opens nothing any more. Only its hash is kept. */
export async function renewRejoin(core: Core, person: Person): Promise<Result<{ readonly rejoin: string }, Refusal>> {
  const fresh = core.ports.ids.rejoin();
  // A code that a power cut would undo is none.
  const kept = await keepChange(core, person, 'rejoinHash', hashRejoin(codesOf(core), fresh));
  return kept.ok ? ok({ rejoin: fresh }) : kept;
}

/**
 * Bind the person with a personal code to the token of another device. The old device is known as one the person went on
 * from. A newcomer who has only just come with the new token was this very person: nobody is at a table twice.
 */
export function rejoin(core: Core, code: string, tokenHash: string): Result<null, RejoinRefusal> {
  const hash = hashRejoin(codesOf(core), code);
  const all = [...core.people.values()];
  const person = all.find(({ rejoinHash }) => rejoinHash === hash);
  const isOfRemoved = core.removed.some(({ rejoinHash }) => rejoinHash === hash);
  if (isOfRemoved || isRemoved(core, tokenHash)) return err({ code: 'removed' });
  if (person === undefined) return err({ code: 'unknown-rejoin' });
  if (person.tokenHash === tokenHash) return ok(null);
  const other = all.find((one) => one.tokenHash === tokenHash);
  if (other !== undefined) {
    if (postOf(other) !== null && core.status !== 'waiting') return err({ code: 'other-seat' });
  }
  if (!mayMove(core, person.tokenHash, tokenHash, postOf(person))) return err({ code: 'knows-secrets' });
  if (other !== undefined) {
    core.people.delete(other.id);
    if (core.host === other.id) core.host = person.id;
    core.onParted?.(other.id, 'moved');
    if (core.maker === other.id) core.maker = person.id;
  }
  moveWitness(core, person.tokenHash, tokenHash);
  const former = [person.tokenHash, ...person.formerTokens].filter((token) => token !== tokenHash);
  person.formerTokens = former.slice(0, FORMER_KEPT);
  person.tokenHash = tokenHash;
  // From here on the device they came from sees nothing more, whether or not the new one ever connects.
  core.onParted?.(person.id, 'moved');
  publish(core);
  return ok(null);
}
