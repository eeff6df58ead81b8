import { say } from '@letter/shared/authority';
import { err, messageId, ok } from '@letter/shared/play';
import type { Receipt, Refusal, RequestOf } from '@letter/shared/protocol';
import type { Result } from '@letter/shared/play';
import { openMessageId } from '../../lib/message-id.ts';
import { tidyMessage } from '../../lib/plain-text.ts';
import { commit } from '../record/commit.ts';
import type { Core, Person } from '../core.ts';
import { answerSoon } from '../bots/drive-bots.ts';
import { viewsOf } from '../snapshot.ts';
import { inPlay } from './in-play.ts';

/** Send words, a typed act or both to everybody or to one delegation. The sender does not learn who has muted them. */
export async function sendMessage(
  core: Core,
  person: Person,
  body: RequestOf<'message.send'>,
): Promise<Result<Receipt, Refusal>> {
  const play = inPlay(core, person);
  if (!play.ok) return play;
  const { world, seat } = play.value;
  const text = tidyMessage(body.text);
  if (text === '' && body.act === undefined) return err({ code: 'message-empty' });
  // Two people may choose the same id; neither may overwrite the other's words.
  const id = messageId(openMessageId(core.settings.meta.id, person.id, body.messageId));
  const at = core.ports.clock.now();
  const saying = { id, to: body.to, text, pledge: body.pledge, stock: null, act: body.act, at };
  const made = say(world, seat, saying, () => viewsOf(core, world).seats[seat]);
  if (!made.ok) return err(made.error);
  const reply = { id: body.messageId, round: world.round, phase: world.phase };
  const answer = { person: person.id, request: `message ${body.messageId}`, reply };
  // Who wrote is kept with the answer only: the record of the game names no people.
  core.authors.set(id, person.id);
  const done = await commit(core, made.value, { answer, by: person });
  if (!done.ok) return done;
  answerSoon(core);
  return ok(reply);
}
