import { evolveAll, noteMind, say, setReady, submit, withdraw } from '@letter/shared/authority';
import type { GameEvent, World } from '@letter/shared/authority';
import { costOf, isSameJson, isSealed, messageId, slotOf } from '@letter/shared/play';
import type { Order, SeatId, Slot } from '@letter/shared/play';
import type { Advice } from '../ports.ts';

/** A world while a bot acts in it, and what has been done so far. */
export interface Play {
  readonly world: World;
  readonly events: readonly GameEvent[];
}

const take = (play: Play, made: readonly GameEvent[]): Play => ({
  world: evolveAll(play.world, made),
  events: [...play.events, ...made],
});

/**
 * Give orders that come first: if the budget is short, other orders in the docket are withdrawn, the most expensive first,
 * but never one in a slot that is to be left alone.
 */
export function insist(start: Play, seat: SeatId, firm: readonly Order[], alone: ReadonlySet<Slot>): Play {
  const kept = new Set<string>([...firm.filter(isSealed).map(slotOf), ...alone]);
  let play = start;
  for (const order of firm) {
    if (isSealed(order) && isIn(play.world, seat, order)) continue;
    for (;;) {
      const answer = submit(play.world, seat, order);
      if (answer.ok) play = take(play, answer.value);
      if (answer.ok || answer.error.code !== 'over-budget') break;
      const room = makeRoom(play, seat, kept);
      if (room === null) break;
      play = room;
    }
  }
  return play;
}

const isIn = (world: World, seat: SeatId, order: Parameters<typeof slotOf>[0]): boolean =>
  isSameJson(order, world.seats[seat].docket[slotOf(order)]);

function makeRoom(play: Play, seat: SeatId, kept: ReadonlySet<string>): Play | null {
  const { scenario, seats } = play.world;
  const cost = (order: Parameters<typeof slotOf>[0]): number => costOf(scenario, seat, order);
  const [dearest] = Object.values(seats[seat].docket)
    .filter((order) => !kept.has(slotOf(order)) && cost(order) > 0)
    .toSorted((a, b) => cost(b) - cost(a));
  if (dearest === undefined) return null;
  const answer = withdraw(play.world, seat, slotOf(dearest));
  return answer.ok ? take(play, answer.value) : null;
}

/** Turn what a bot wants into events; what the rules refuse is left out. */
export function playTurn(start: Play, seat: SeatId, turn: Advice, thenReady: boolean, at: number): Play {
  let play = start;
  for (const order of turn.orders) {
    const answer = submit(play.world, seat, order);
    if (answer.ok) play = take(play, answer.value);
  }
  for (const { to, stock, act } of turn.messages) {
    const id = messageId(botMessageId(play.world, seat, to));
    const answer = say(play.world, seat, { id, to, text: '', pledge: false, stock, act, at });
    if (answer.ok) play = take(play, answer.value);
  }
  const noted = turn.note === undefined || turn.note === null ? null : noteMind(play.world, turn.note);
  if (noted?.ok === true) play = take(play, noted.value);
  if (!thenReady) return play;
  const answer = setReady(play.world, seat, true);
  return answer.ok ? take(play, answer.value) : play;
}

// An id must not depend on how many secret acts others made: a reader could count them.
function botMessageId(world: World, seat: SeatId, to: SeatId | 'plenary'): string {
  const mine = world.messages.filter(
    (message) =>
      message.from === seat &&
      (to === 'plenary'
        ? message.channel.kind === 'plenary'
        : message.channel.kind === 'pair' && message.channel.between.includes(to)),
  );
  return `${seat}.${to}.${mine.length + 1}`;
}
