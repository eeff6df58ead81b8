import { costOf } from '../orders/budget.ts';
import type { Order, SealedOrder } from '../terms/order.ts';
import { slotOf } from '../orders/slot.ts';
import type { Scenario } from '../terms/scenario.ts';
import { isSender } from '../terms/vocabulary.ts';
import type { SeatView } from '../terms/seat-view.ts';
import { castVote, tableProposed, tableText, tickFamilies } from './council.ts';
import { answerOffers, conveneParties, makeOffer } from './deals.ts';
import { planPyongyang } from './dprk.ts';
import { actOnEvidence } from './evidence.ts';
import { mindOf, type Mind } from './mind.ts';
import { planSender } from './plan-sender.ts';
import { underScript } from './script.ts';
import { talk } from './talk/talk.ts';
import { NOTHING, type BotOptions, type BotTurn, type Moment } from './turn.ts';

/**
 * A bot's turn: what it orders, and what it says to the others. It knows only what a person in the seat would see. Pure:
 * the same view and options give the same turn.
 */
export function decide(view: SeatView, scenario: Scenario, moment: Moment, options: BotOptions): BotTurn {
  if (view.public.ending !== null) return NOTHING;
  const mind = mindOf(view, scenario, options);
  const turn = done(mind, moment);
  return { ...turn, acts: options.isMute === true ? [] : talk(mind, moment, turn.orders) };
}

/** What a bot does in the open phase; what it says follows from it. */
function done(mind: Mind, moment: Moment): BotTurn {
  switch (mind.view.public.phase) {
    case 'briefing':
    case 'adjudication':
      return NOTHING;
    case 'negotiation':
      return underScript(mind, moment, { orders: negotiate(mind, moment), acts: [] });
    case 'orders':
      return underScript(mind, moment, { ...plan(mind, moment), acts: [] });
  }
}

function negotiate(mind: Mind, moment: Moment): readonly Order[] {
  if (moment === 'closing') return castVote(mind);
  const opening =
    moment === 'opened'
      ? [...tableText(mind), ...actOnEvidence(mind), ...tickFamilies(mind), ...makeOffer(mind)]
      : tableProposed(mind);
  return [...answerOffers(mind), ...opening, ...conveneParties(mind)];
}

function plan(mind: Mind, moment: Moment): Pick<BotTurn, 'orders' | 'note'> {
  if (moment === 'closing') return { orders: [] };
  const answers = answerOffers(mind);
  if (moment === 'addressed') return { orders: answers };
  const { seat } = mind.view;
  const { docket, note } = isSender(seat) ? planSender(mind, seat) : planPyongyang(mind);
  const shown = actOnEvidence(mind);
  // Passing a report on now would cost the source of this evidence.
  const passes = shown.some(({ kind }) => kind === 'pass-report');
  const kept = docket.filter(({ kind }) => !passes || kind !== 'pursue-name');
  return { orders: [...answers, ...shown, ...cheapestFirst(mind, kept)], note };
}

/** The orders that lower a cost first, so that the budget is respected at every step. */
function cheapestFirst({ view, scenario }: Mind, docket: readonly SealedOrder[]): readonly Order[] {
  const change = (order: SealedOrder): number => {
    const before = view.docket[slotOf(order)];
    return costOf(scenario, view.seat, order) - (before === undefined ? 0 : costOf(scenario, view.seat, before));
  };
  return docket.toSorted((a, b) => change(a) - change(b));
}
