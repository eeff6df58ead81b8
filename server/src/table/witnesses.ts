import { isRole } from '@letter/shared/play';
import type { PostId } from '@letter/shared/play';
import type { Core } from './core.ts';
import { postOf } from './people.ts';
import type { SavedWitness } from './ports.ts';

// Nobody who has seen one delegation's secrets sits down in another, whatever path they took: with a seat, beside one, out of
// the record, by somebody else's code, removed and back. What was seen is bound to the device that saw it and moves on with its
// person, and it outlives both: who is forgotten by the table is not forgotten here.

// Once so many devices have seen something, a device that is not among them could be anybody's: it takes no seat any more.
const MAX_WITNESSES = 1_000;

const NOTHING: ReadonlySet<PostId> = new Set();

/** Whether the person with a device may hold a seat or a role: neither may have seen another one's secrets. */
export function mayHold(core: Core, tokenHash: string, post: PostId): boolean {
  const seen = core.witnesses.get(tokenHash);
  if (seen === undefined) return core.witnesses.size < MAX_WITNESSES;
  return [...seen].every((one) => one === post);
}

/** Note that a device is shown the secrets of seats; calling the answer takes that back. */
export function noteSeen({ witnesses }: Core, tokenHash: string, seats: Iterable<PostId>): () => void {
  const before = witnesses.get(tokenHash);
  const seen = new Set([...(before ?? NOTHING), ...seats]);
  if (seen.size > (before?.size ?? 0)) witnesses.set(tokenHash, seen);
  return () => {
    if (before === undefined) witnesses.delete(tokenHash);
    else witnesses.set(tokenHash, before);
  };
}

/** Whether a device was ever shown the secrets of a delegation here. */
export const hasSeenAny = ({ witnesses }: Core, tokenHash: string): boolean =>
  [...(witnesses.get(tokenHash) ?? NOTHING)].some((post) => !isRole(post));

/** Note what everybody with a seat or a role in the running game is shown now. */
export function noteSeated(core: Core): void {
  if (core.world === null) return;
  for (const person of core.people.values()) {
    const post = postOf(person);
    // This is asked with every order, and is nearly always known.
    if (post !== null && core.witnesses.get(person.tokenHash)?.has(post) !== true)
      noteSeen(core, person.tokenHash, [post]);
  }
}

/** Whether the person who has used one device may go on with another: what both have seen has to fit the seat that is held. */
export function mayMove(core: Core, from: string, to: string, post: PostId | null): boolean {
  if (core.world === null || core.status === 'over' || post === null) return true;
  return mayHold(core, from, post) && mayHold(core, to, post);
}

/** A person goes on with another device, which has from now on seen what they have. */
export function moveWitness(core: Core, from: string, to: string): void {
  noteSeen(core, to, core.witnesses.get(from) ?? NOTHING);
}

/** What has to survive of the witnesses of a table. */
export const savedWitnesses = ({ witnesses }: Core): readonly SavedWitness[] =>
  [...witnesses].map(([tokenHash, seats]) => ({ tokenHash, seats: [...seats] }));
