import type { Saying } from '../../terms/message.ts';
import { recordOf } from '../../lib/record-of.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import type { MessageId } from '../../terms/ids.ts';
import type { Channel, Message } from '../../terms/message.ts';
import type { Rejection } from '../../terms/rejection.ts';
import { checkAct } from '../../rules/acts/check-act.ts';
import { projectSeat } from '../projection/project-seat.ts';
import type { SeatView } from '../../terms/seat-view.ts';
import { SEATS, type SeatId } from '../../terms/vocabulary.ts';
import type { World } from '../world.ts';

/**
 * Sends a message to its channel. Refused after the end, to the seat itself, if the id already exists, and if it
 * has an act that its seat may not say now, judged on the seat's own view.
 */
export function say(
  world: World,
  seat: SeatId,
  saying: Saying,
  view: () => SeatView = () => projectSeat(world, seat),
): Result<readonly GameEvent[], Rejection> {
  if (world.ending !== null) return err({ code: 'game-over' });
  if (saying.to === seat) return err({ code: 'unknown-target' });
  if (isSent(world.messages, saying.id)) return err({ code: 'already-done' });
  const { id, to, text, pledge, stock, act, at } = saying;
  const refused = act === undefined ? null : checkAct(view(), world.scenario, to, act);
  if (refused !== null) return err(refused);
  const message: Message = {
    id,
    round: world.round,
    from: seat,
    channel: channelTo(seat, to),
    text,
    pledge,
    stock,
    ...(act === undefined ? {} : { act }),
    ...(at === undefined ? {} : { at }),
  };
  return ok([{ kind: 'message-sent', message }]);
}

/** Whether a message with this id is there; the newest are likeliest to be sent twice. */
function isSent(messages: readonly Message[], id: MessageId): boolean {
  for (let at = messages.length - 1; at >= 0; at--) if (messages[at]?.id === id) return true;
  return false;
}

/** Mutes or unmutes another delegation's messages for a seat; no other seat can see this. */
export function mute(world: World, seat: SeatId, other: SeatId, on: boolean): Result<readonly GameEvent[], Rejection> {
  if (other === seat) return err({ code: 'unknown-target' });
  if (world.seats[seat].muted.includes(other) === on) return ok([]);
  return ok([{ kind: 'seat-muted', seat, muted: other, on }]);
}

/** The channel between a seat and its addressee; the same object for all messages in it. */
export const channelTo = (seat: SeatId, to: SeatId | 'plenary'): Channel =>
  to === 'plenary' ? PLENARY : PAIRED[seat][to];

const PLENARY: Channel = { kind: 'plenary' };
const PAIRED = recordOf(SEATS, (seat) =>
  recordOf(SEATS, (to): Channel => {
    const between = SEATS.indexOf(seat) < SEATS.indexOf(to) ? ([seat, to] as const) : ([to, seat] as const);
    return { kind: 'pair', between };
  }),
);
