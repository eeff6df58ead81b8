import { submit, withdraw } from '@letter/shared/authority';
import { err, isSealed, ok, slot, slotOf } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Receipt, Refusal, RequestOf } from '@letter/shared/protocol';
import { commit } from '../record/commit.ts';
import type { Core, Person } from '../core.ts';
import { noteAuthor } from '../docket-authors.ts';
import { answerSoon } from '../bots/drive-bots.ts';
import { findStale, inPlay } from './in-play.ts';

/** Seal an order in the asker's docket, or carry it out at once if it is of an immediate kind. */
export async function submitOrder(
  core: Core,
  person: Person,
  body: RequestOf<'order.submit'>,
): Promise<Result<Receipt, Refusal>> {
  const play = inPlay(core, person);
  if (!play.ok) return play;
  const { world, seat } = play.value;
  const { order } = body;
  const stale = findStale(world, body);
  if (stale !== null) return stale;
  const made = submit(world, seat, order);
  if (!made.ok) return err(made.error);
  if (isSealed(order)) noteAuthor(core, seat, slotOf(order), person);
  const reply = { id: body.orderId, round: body.round, phase: body.phase };
  const answer = { person: person.id, request: `order ${body.orderId}`, reply };
  const done = await commit(core, made.value, { answer, by: person });
  if (!done.ok) return done;
  if (!isSealed(order)) answerSoon(core);
  return ok(reply);
}

/** Take a sealed order out of the asker's docket again. */
export async function withdrawOrder(
  core: Core,
  person: Person,
  body: RequestOf<'order.withdraw'>,
): Promise<Result<Receipt, Refusal>> {
  const play = inPlay(core, person);
  if (!play.ok) return play;
  const stale = findStale(play.value.world, body);
  if (stale !== null) return stale;
  const made = withdraw(play.value.world, play.value.seat, slot(body.slot));
  if (!made.ok) return err(made.error);
  noteAuthor(core, play.value.seat, body.slot, person);
  const reply = { id: body.orderId, round: body.round, phase: body.phase };
  const answer = { person: person.id, request: `order ${body.orderId}`, reply };
  const done = await commit(core, made.value, { answer, by: person });
  return done.ok ? ok(reply) : done;
}
