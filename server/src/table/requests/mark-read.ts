import { err, isRole, mayRead, ok } from '@letter/shared/play';
import type { Message, PostId, Result, RoleNote, SeatId } from '@letter/shared/play';
import type { Conversation, Done, Refusal, RequestOf } from '@letter/shared/protocol';
import type { Core, Person } from '../core.ts';
import { peopleOf, postOf } from '../people.ts';
import { publish } from '../snapshot.ts';

/** Note how far a person has read a conversation, on whatever device; it only ever moves on. */
export function markRead(
  core: Core,
  person: Person,
  { conversation, message }: RequestOf<'message.read'>,
): Result<Done, Refusal> {
  const { world } = core;
  const { marks } = person;
  const post = postOf(person);
  if (world === null) return err({ code: 'not-started' });
  if (post === null) return err({ code: 'no-seat' });
  const said =
    isRole(post) || isRole(conversation)
      ? notesIn(world.notes ?? [], post, conversation)
      : world.messages.filter((one) => isIn(one, post, conversation));
  const placeOf = (id: string | undefined): number => said.findLastIndex((one) => one.id === id);
  const place = placeOf(message);
  if (place < 0) return err({ code: 'unknown-target' });
  if (place > placeOf(marks.read[conversation])) {
    person.marks = { ...marks, read: { ...marks.read, [conversation]: message } };
    publish(core);
  }
  return ok({ done: true });
}

/** What a delegation said while it was muted is no news for those who hear it again. */
export function passOver(core: Core, seat: SeatId, muted: SeatId): void {
  const last = core.world?.messages.findLast(({ from, channel }) => from === muted && mayRead(channel, seat));
  if (last === undefined) return;
  for (const person of peopleOf(core, seat))
    person.marks = { ...person.marks, unmuted: { ...person.marks.unmuted, [muted]: last.id } };
}

function isIn({ channel }: Message, seat: SeatId, conversation: Conversation): boolean {
  if (channel.kind === 'plenary') return conversation === 'plenary';
  if (!channel.between.includes(seat)) return false;
  return channel.between.find((one) => one !== seat) === conversation;
}

/** The notes between a delegation and a role, whichever of the two reads them. */
const notesIn = (notes: readonly RoleNote[], own: PostId, other: Conversation): readonly RoleNote[] =>
  notes.filter(({ seat, role }) => (seat === own && role === other) || (role === own && seat === other));
