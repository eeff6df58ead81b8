import type { Order } from '../../terms/order.ts';
import type { Mind } from '../mind.ts';
import type { BotAct, Moment } from '../turn.ts';
import { answerActs } from './answers.ts';
import { afterAnswers, counterOffers, putOffers } from './offers.ts';
import { open } from './open.ts';
import { react } from './react.ts';
import { saidBy } from './said.ts';

/**
 * What a bot says at a moment, once its orders are given: it answers what was said to it, speaks to what it has seen, and as
 * a negotiation opens says something of its own accord.
 */
export function talk(before: Mind, moment: Moment, orders: readonly Order[]): readonly BotAct[] {
  if (moment === 'closing') return [];
  const mind: Mind = { ...before, view: afterAnswers(before.view, orders) };
  const said = saidBy(mind);
  answerActs(mind, said);
  counterOffers(mind, orders, said);
  putOffers(mind, said);
  if (moment === 'opened') react(mind, said);
  if (moment === 'opened' && mind.view.public.phase === 'negotiation') open(mind, said);
  return said.all();
}
