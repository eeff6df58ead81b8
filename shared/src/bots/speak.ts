import { isSender, type SeatId } from '../terms/vocabulary.ts';
import type { SeatView } from '../terms/seat-view.ts';
import type { Moment, StockMessage } from './turn.ts';

/** A bot's messages when a negotiation opens. */
export function greeting(view: SeatView, moment: Moment): readonly StockMessage[] {
  if (moment !== 'opened') return [];
  if (view.public.round === 1 && view.seat === 'un') return [{ to: 'plenary', key: 'greet', facts: {} }];
  const found = view.public.found.findLast(
    ({ round, sender }) => round === view.public.round - 1 && sender !== view.seat,
  );
  if (found === undefined || !isSender(view.seat)) return [];
  return [{ to: found.sender, key: 'accuse-leak', facts: { seat: found.sender } }];
}

/** One short reply to each counterpart that has written since this seat's last message there. */
export function answerMessages(view: SeatView): readonly StockMessage[] {
  const answers: StockMessage[] = [];
  for (const other of new Set(view.messages.map(({ from }) => from))) {
    if (other === view.seat) continue;
    const channel = view.messages.filter(
      (one) => one.channel.kind === 'pair' && one.channel.between.includes(other) && one.round === view.public.round,
    );
    const last = channel.at(-1);
    if (last === undefined || last.from !== other || last.stock !== null) continue;
    answers.push({ to: other, ...replyTo(view, other, last.pledge) });
  }
  return answers;
}

function replyTo(view: SeatView, other: SeatId, pledged: boolean): Pick<StockMessage, 'key' | 'facts'> {
  if (pledged) return { key: 'thank', facts: {} };
  if (other === 'dprk') return { key: 'ask-restraint', facts: {} };
  if (view.seat === 'dprk') return { key: 'counter', facts: {} };
  const effort = view.ownEfforts.at(-1)?.effort.programme ?? 1;
  return { key: 'promise-effort', facts: { basket: 'programme', effort } };
}
