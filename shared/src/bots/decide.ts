import { costOf } from '../engine/budget.ts';
import type { Order, SealedOrder } from '../engine/orders/order.ts';
import { slotOf } from '../engine/orders/slot.ts';
import type { Scenario } from '../engine/scenario.ts';
import { isSender } from '../engine/vocabulary.ts';
import type { SeatView } from '../engine/view/seat-view.ts';
import { tasteOf } from './choose.ts';
import { planPyongyang } from './dprk.ts';
import {
  answerMessages,
  answerOffers,
  castVote,
  makeOffer,
  passIntelligence,
  tableText,
  tickFamilies,
} from './negotiate.ts';
import { planSender } from './plan-sender.ts';
import { NOTHING, type BotOptions, type BotTurn, type Moment, type StockMessage } from './turn.ts';

/**
 * Decide what a bot does in its seat: one competent, honest policy per seat. It reports the truth, keeps what it signed,
 * and knows only what a person in the seat would see. Pure: same view, same options, same turn.
 */
export function decide(view: SeatView, scenario: Scenario, moment: Moment, options: BotOptions): BotTurn {
  if (view.public.ending !== null) return NOTHING;
  const taste = tasteOf(view, options);
  switch (view.public.phase) {
    case 'briefing':
    case 'adjudication':
      return NOTHING;
    case 'negotiation': {
      if (moment === 'closing') return castVote(view, taste);
      const moves = [tableText(view, taste), answerOffers(view, taste), passIntelligence(view, scenario)];
      if (moment === 'opened') moves.push(tickFamilies(view, scenario), makeOffer(view, scenario, taste));
      const said: StockMessage[] = moves.flatMap(({ messages }) => messages);
      return {
        orders: moves.flatMap(({ orders }) => orders),
        messages: [...said, ...greeting(view, moment), ...answerMessages(view)],
      };
    }
    case 'orders': {
      if (moment === 'closing') return NOTHING;
      const answers = answerOffers(view, taste);
      if (moment === 'addressed')
        return { orders: answers.orders, messages: [...answers.messages, ...answerMessages(view)] };
      const { seat } = view;
      const docket = isSender(seat) ? planSender(view, scenario, seat, taste) : planPyongyang(view, scenario, taste);
      const shown = passIntelligence(view, scenario);
      return {
        orders: [...answers.orders, ...shown.orders, ...cheapestFirst(view, scenario, docket)],
        messages: answers.messages,
      };
    }
  }
}

/** Lower what falls before raising what rises, so that the budget holds at every step. */
function cheapestFirst(view: SeatView, scenario: Scenario, docket: readonly SealedOrder[]): readonly Order[] {
  const change = (order: SealedOrder): number => {
    const before = view.docket[slotOf(order)];
    return costOf(scenario, view.seat, order) - (before === undefined ? 0 : costOf(scenario, view.seat, before));
  };
  return docket.toSorted((a, b) => change(a) - change(b));
}

function greeting(view: SeatView, moment: Moment): readonly StockMessage[] {
  if (moment !== 'opened') return [];
  if (view.public.round === 1 && view.seat === 'un') return [{ to: 'plenary', key: 'greet', facts: {} }];
  const found = view.public.found.findLast(
    ({ round, sender }) => round === view.public.round - 1 && sender !== view.seat,
  );
  if (found === undefined || !isSender(view.seat)) return [];
  return [{ to: found.sender, key: 'accuse-leak', facts: { seat: found.sender } }];
}
