import { sendNote } from '@letter/shared/authority';
import { err, isRole, messageId, ok } from '@letter/shared/play';
import type { PostId, Result, RoleNote } from '@letter/shared/play';
import type { Receipt, Refusal, RequestOf } from '@letter/shared/protocol';
import { openMessageId } from '../../lib/message-id.ts';
import { tidyMessage } from '../../lib/plain-text.ts';
import type { Core, Person } from '../core.ts';
import { commit } from '../record/commit.ts';

/** Write to the Panel or the Press for a delegation, or to a delegation for one of them. */
export async function writeNote(
  core: Core,
  person: Person,
  body: RequestOf<'note.send'>,
): Promise<Result<Receipt, Refusal>> {
  const { world, settings, ports } = core;
  if (world === null) return err({ code: 'not-started' });
  const between = pairOf(person, body.to);
  if (!between.ok) return between;
  const text = tidyMessage(body.text);
  if (text === '') return err({ code: 'message-empty' });
  const id = messageId(openMessageId(settings.meta.id, person.id, body.messageId));
  const made = sendNote(world, { id, ...between.value, text, at: ports.clock.now() });
  if (!made.ok) return err(made.error);
  const reply = { id: body.messageId, round: world.round, phase: world.phase };
  const answer = { person: person.id, request: `note ${body.messageId}`, reply };
  core.authors.set(id, person.id);
  const done = await commit(core, made.value, { answer });
  return done.ok ? ok(reply) : done;
}

/** Who writes to whom: one side is a delegation, the other a role. */
function pairOf({ seat, role }: Person, to: PostId): Result<Pick<RoleNote, 'role' | 'seat' | 'from'>, Refusal> {
  if (seat !== null) return isRole(to) ? ok({ role: to, seat, from: 'seat' }) : err({ code: 'unknown-target' });
  if (role === null) return err({ code: 'no-seat' });
  return isRole(to) ? err({ code: 'unknown-target' }) : ok({ role, seat: to, from: 'role' });
}
