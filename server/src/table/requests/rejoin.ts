import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import { hashRejoin } from '../../lib/rejoin-code.ts';
import type { Core, Person } from '../core.ts';
import { keepChange } from '../record/keep-record.ts';
import { publish } from '../snapshot.ts';
import { mayMove, moveWitness } from '../witnesses.ts';

const FORMER_KEPT = 8;

/**
 * Why a personal code does not bring somebody back: it is nobody's here, this device plays another seat, or it has seen
 * another one's secrets.
 */
export interface RejoinRefusal {
  readonly code: 'unknown-rejoin' | 'other-seat' | 'knows-secrets';
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
  if (person === undefined) return err({ code: 'unknown-rejoin' });
  if (person.tokenHash === tokenHash) return ok(null);
  const other = all.find((one) => one.tokenHash === tokenHash);
  if (other !== undefined) {
    if (other.seat !== null && core.status !== 'waiting') return err({ code: 'other-seat' });
  }
  if (!mayMove(core, person.tokenHash, tokenHash, person.seat)) return err({ code: 'knows-secrets' });
  if (other !== undefined) {
    core.people.delete(other.id);
    if (core.host === other.id) core.host = person.id;
    core.onMoved?.(other.id, 'moved');
    if (core.maker === other.id) core.maker = person.id;
  }
  moveWitness(core, person.tokenHash, tokenHash);
  const former = [person.tokenHash, ...person.formerTokens].filter((token) => token !== tokenHash);
  person.formerTokens = former.slice(0, FORMER_KEPT);
  person.tokenHash = tokenHash;
  // From here on the device they came from sees nothing more, whether or not the new one ever connects.
  core.onMoved?.(person.id, 'moved');
  publish(core);
  return ok(null);
}

/** Whether the person with a token has moved to another device; they are not to come in as somebody new. */
export function hasMoved(core: Core, tokenHash: string): boolean {
  const all = [...core.people.values()];
  return (
    !all.some((person) => person.tokenHash === tokenHash) &&
    all.some(({ formerTokens }) => formerTokens.includes(tokenHash))
  );
}
