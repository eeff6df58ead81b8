import { costOf } from '../orders/budget.ts';
import type { Order, SealedOrder } from '../terms/order.ts';
import { slotOf } from '../orders/slot.ts';
import type { Scenario } from '../terms/scenario.ts';
import { isSender } from '../terms/vocabulary.ts';
import type { SeatView } from '../terms/seat-view.ts';
import { castVote, tableText, tickFamilies } from './council.ts';
import { answerOffers, conveneParties, makeOffer } from './deals.ts';
import { planPyongyang } from './dprk.ts';
import { actOnEvidence } from './evidence.ts';
import { mindOf, type Mind } from './mind.ts';
import { planSender } from './plan-sender.ts';
import { underScript } from './script.ts';
import { answerMessages, greeting } from './speak.ts';
import { NOTHING, type BotOptions, type BotTurn, type Moment, type Moves } from './turn.ts';

/**
 * A bot's turn: one competent, honest policy per seat. It reports the truth, keeps its promises, and knows only what a
 * person in the seat would see. Pure: the same view and options give the same turn.
 */
export function decide(view: SeatView, scenario: Scenario, moment: Moment, options: BotOptions): BotTurn {
  if (view.public.ending !== null) return NOTHING;
  const mind = mindOf(view, scenario, options);
  switch (view.public.phase) {
    case 'briefing':
    case 'adjudication':
      return NOTHING;
    case 'negotiation':
      return underScript(mind, moment, negotiate(mind, moment));
    case 'orders':
      return underScript(mind, moment, plan(mind, moment));
  }
}

function negotiate(mind: Mind, moment: Moment): BotTurn {
  if (moment === 'closing') return castVote(mind);
  const answered = answerOffers(mind);
  const moves: Moves[] = [answered];
  if (moment === 'opened') moves.push(tableText(mind), actOnEvidence(mind), tickFamilies(mind), makeOffer(mind));
  moves.push(conveneParties(mind));
  return {
    orders: moves.flatMap(({ orders }) => orders),
    messages: [
      ...moves.flatMap(({ messages }) => messages),
      ...greeting(mind.view, moment),
      ...answerMessages(mind.view),
    ],
  };
}

function plan(mind: Mind, moment: Moment): BotTurn {
  if (moment === 'closing') return NOTHING;
  const { view } = mind;
  const answers = answerOffers(mind);
  if (moment === 'addressed') {
    return { orders: answers.orders, messages: [...answers.messages, ...answerMessages(view)] };
  }
  const { seat } = view;
  const docket = isSender(seat) ? planSender(mind, seat) : planPyongyang(mind);
  const shown = actOnEvidence(mind);
  // Passing a report on now would cost the source of this evidence.
  const passes = shown.orders.some(({ kind }) => kind === 'pass-report');
  const kept = docket.filter(({ kind }) => !passes || kind !== 'pursue-name');
  return {
    orders: [...answers.orders, ...shown.orders, ...cheapestFirst(mind, kept)],
    messages: answers.messages,
  };
}

/** The orders that lower a cost first, so that the budget is respected at every step. */
function cheapestFirst({ view, scenario }: Mind, docket: readonly SealedOrder[]): readonly Order[] {
  const change = (order: SealedOrder): number => {
    const before = view.docket[slotOf(order)];
    return costOf(scenario, view.seat, order) - (before === undefined ? 0 : costOf(scenario, view.seat, before));
  };
  return docket.toSorted((a, b) => change(a) - change(b));
}
