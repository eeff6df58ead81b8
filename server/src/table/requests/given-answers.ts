import { ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Refusal } from '@letter/shared/protocol';
import { openMessageId } from '../../lib/message-id.ts';
import type { Core, Person } from '../core.ts';
import { rememberNote } from '../delegation/notes.ts';
import type { SavedAnswer } from '../ports.ts';

// An answer once given stands: a network that repeats a request, or a person who clicks twice, gets it again.

const ANSWERS_KEPT = 400;
const WRITTEN = ['message ', 'note '] as const;

/** Keep an answer for a person; the oldest are forgotten. */
export function note(person: Person, request: string, answer: Result<unknown, Refusal>): void {
  person.answers.set(request, answer);
  if (person.answers.size <= ANSWERS_KEPT) return;
  const oldest = person.answers.keys().next();
  if (oldest.done !== true) person.answers.delete(oldest.value);
}

/** Keep an answer that was read from the record. */
export function remember(core: Core, { person, request, reply }: SavedAnswer): void {
  const kind = WRITTEN.find((one) => request.startsWith(one));
  const own = kind === undefined ? null : request.slice(kind.length);
  if (own !== null) core.authors.set(openMessageId(core.settings.meta.id, person, own), person);
  rememberNote(core, { person, request, reply });
  const known = core.people.get(person);
  if (known !== undefined) note(known, request, ok(reply));
}
