import { err, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import { LIMITS } from '@letter/shared/protocol';
import type { Receipt, Refusal, RequestOf } from '@letter/shared/protocol';
import { tidyMessage } from '../../lib/plain-text.ts';
import type { Core, Person } from '../core.ts';
import { commit } from '../record/commit.ts';
import { publish } from '../snapshot.ts';
import { inPlay } from '../requests/in-play.ts';
import { isShared } from './delegation.ts';
import { NOTE, noteId } from './notes.ts';
import type { InnerNote } from './saved.ts';

// What people of one delegation write to each other is no part of the game, which names no people: it is kept among the
// answers to requests, in the same write.

/** Write to the others of one's own delegation. */
export async function sayInside(
  core: Core,
  person: Person,
  { messageId, text: typed }: RequestOf<'delegation.say'>,
): Promise<Result<Receipt, Refusal>> {
  const play = inPlay(core, person);
  if (!play.ok) return play;
  const { world, seat } = play.value;
  if (!isShared(core, seat)) return err({ code: 'alone-in-delegation' });
  const text = tidyMessage(typed);
  if (text === '') return err({ code: 'message-empty' });
  const kept = [...core.delegations.notes.values()].filter((one) => one.seat === seat).length;
  if (kept >= LIMITS.delegationNotes) return err({ code: 'notes-full', most: LIMITS.delegationNotes });
  const { round, phase } = world;
  const note: InnerNote = { by: person.id, seat, round, phase, at: core.ports.clock.now(), text };
  const receipt = { id: messageId, round, phase };
  const answer = { person: person.id, request: `${NOTE}${messageId}`, reply: { ...receipt, note } };
  const done = await commit(core, [], { answer, tell: false });
  if (!done.ok) return done;
  core.delegations.notes.set(noteId(core, person.id, messageId), note);
  publish(core);
  return ok(receipt);
}
