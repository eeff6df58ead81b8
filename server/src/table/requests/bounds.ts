import type { Refusal } from '@letter/shared/protocol';
import { LIMITS } from '@letter/shared/protocol';
import { isRole, saidBy, writerOf } from '@letter/shared/play';
import type { Core, Person } from '../core.ts';
import { postOf } from '../people.ts';
import type { Request } from './request.ts';

// What one person, one delegation and one table may add to what everybody has to be shown and the record has to keep. The limits
// are far above what people do in earnest. Each is told by a sentence, and what was written stays where it was written.

/** Why a request is too much; `null` if it is not. */
export function findExcess(core: Core, person: Person, request: Request): Refusal | null {
  switch (request.name) {
    case 'table.time':
      return null;
    case 'message.read':
      return tooFast(core, person);
    case 'message.send':
    case 'note.send':
    case 'delegation.say':
      return tooMuchTalk(core, person);
    default:
      return tooManyChanges(core, person) ?? tooManyOffers(core, person, request);
  }
}

/** Note a request that was carried out. */
export function noteDone({ counts, world, ports }: Core, person: Person, { name }: Request): void {
  const { id, seat } = person;
  const now = ports.clock.steady();
  if (name === 'table.time') return;
  counts.noteActed(id);
  if (world !== null && postOf(person) !== null && name !== 'message.read') counts.noteAct(world, id, now);
  if (name === 'message.send' || name === 'note.send' || name === 'delegation.say') {
    counts.messages.note(id, now);
    counts.talk.note('', now);
    return;
  }
  counts.changes.note(id, now);
  // Whoever reads changes nothing for anybody else.
  if (world !== null && seat !== null && name !== 'message.read') counts.noteChange(world, seat);
}

function tooMuchTalk({ counts, world, ports }: Core, person: Person): Refusal | null {
  const post = postOf(person);
  const now = ports.clock.steady();
  const own = counts.messages.waitOf(person.id, now);
  if (own !== null) return { code: 'too-many-messages', retryAfterSeconds: own };
  const all = counts.talk.waitOf('', now);
  if (all !== null) return { code: 'table-busy', retryAfterSeconds: all };
  if (world === null || post === null) return null;
  const said = isRole(post) ? null : saidBy(world.messages)[post];
  let characters = said?.characters ?? 0;
  let count = said?.count ?? 0;
  for (const note of world.notes ?? []) {
    if (writerOf(note) !== post) continue;
    characters += note.text.length;
    count += 1;
  }
  const isFull = count >= LIMITS.delegationMessages || characters >= LIMITS.delegationCharacters;
  return isFull ? { code: 'talk-full' } : null;
}

function tooFast({ counts, ports }: Core, { id }: Person): Refusal | null {
  const wait = counts.changes.waitOf(id, ports.clock.steady());
  return wait === null ? null : { code: 'too-many-requests', retryAfterSeconds: wait };
}

function tooManyChanges(core: Core, person: Person): Refusal | null {
  const wait = tooFast(core, person);
  if (wait !== null) return wait;
  const { counts, world } = core;
  const { seat } = person;
  if (world === null || seat === null) return null;
  const isFull = counts.ofPhase(world, seat) >= LIMITS.delegationChanges;
  return isFull ? { code: 'phase-full', most: LIMITS.delegationChanges } : null;
}

function tooManyOffers({ world }: Core, { seat }: Person, request: Request): Refusal | null {
  if (request.name !== 'order.submit' || request.body.order.kind !== 'offer-agreement' || world === null) return null;
  const own = world.agreements.filter(({ offeredBy }) => offeredBy === seat);
  const open = own.filter(({ status }) => status === 'offered').length;
  if (open >= LIMITS.openOffers) return { code: 'too-many-offers', most: LIMITS.openOffers };
  return own.length >= LIMITS.delegationOffers ? { code: 'offers-full', most: LIMITS.delegationOffers } : null;
}
