import { err, isSealed, ok } from '@letter/shared/play';
import type { Result } from '@letter/shared/play';
import type { Asked, OrderReceipt, Refusal, RequestOf } from '@letter/shared/protocol';
import { commit } from '../record/commit.ts';
import type { Core, Person } from '../core.ts';
import { turnDocket } from '../delegation/changes.ts';
import { eventsAsked, putForward } from '../delegation/motions.ts';
import { answerSoon } from '../bots/drive-bots.ts';
import { publish } from '../snapshot.ts';
import { findStale, inPlay } from './in-play.ts';

/** Seal an order in the asker's docket, or carry it out at once if it is of an immediate kind. */
export async function submitOrder(
  core: Core,
  person: Person,
  body: RequestOf<'order.submit'>,
): Promise<Result<OrderReceipt, Refusal>> {
  const { order } = body;
  const done = await carry(core, person, body, { kind: 'order', order });
  if (done.ok && done.value.put === undefined && !isSealed(order)) answerSoon(core);
  return done;
}

/** Take a sealed order out of the asker's docket again. */
export const withdrawOrder = (
  core: Core,
  person: Person,
  body: RequestOf<'order.withdraw'>,
): Promise<Result<OrderReceipt, Refusal>> => carry(core, person, body, { kind: 'withdraw', slot: body.slot });

/** Carry out what the asker may decide, or put it before those of their delegation who may. */
async function carry(
  core: Core,
  person: Person,
  body: RequestOf<'order.submit'> | RequestOf<'order.withdraw'>,
  asked: Asked,
): Promise<Result<OrderReceipt, Refusal>> {
  const play = inPlay(core, person);
  if (!play.ok) return play;
  const { world, seat } = play.value;
  const stale = findStale(world, body);
  if (stale !== null) return stale;
  const made = eventsAsked(core, world, seat, asked);
  if (!made.ok) return err(made.error);
  const reply = { id: body.orderId, round: body.round, phase: body.phase };
  const put = putForward(core, person, seat, asked);
  if (put !== null) return put.ok ? ok({ ...reply, put: put.value }) : put;
  const turn = turnDocket(core, seat, asked);
  const answer = { person: person.id, request: `order ${body.orderId}`, reply };
  const done = await commit(core, [...made.value, ...turn.events], { answer, by: person, tell: false });
  if (!done.ok) return done;
  turn.note(person.id);
  publish(core);
  return ok(reply);
}
