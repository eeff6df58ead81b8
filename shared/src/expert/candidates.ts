import { decide } from '../bots/decide.ts';
import type { BotOptions } from '../bots/turn.ts';
import { isSameJson } from '../lib/same-json.ts';
import { costOf, docketCost } from '../orders/budget.ts';
import { legalOrders } from '../orders/legal-orders.ts';
import { slotOf } from '../orders/slot.ts';
import { stream, subSeed, uniform } from '../lib/rng.ts';
import { brokenBy } from '../rules/promises/broken-by.ts';
import { effortsIn, reportsIn } from '../rules/facts/docket-facts.ts';
import type { Docket } from '../terms/docket.ts';
import { isSealed, type Order, type SealedOrder } from '../terms/order.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { SeatView } from '../terms/seat-view.ts';
import type { Temperament } from '../terms/temperament.ts';
import { BASKETS } from '../terms/vocabulary.ts';

/** A docket that a seat might seal, and the one order in which it differs from the competent one, if it is only one. */
export interface Candidate {
  readonly docket: Docket;
  readonly change: SealedOrder | null;
}

/** Noise of a competent bot in another mood, points. */
const MOOD = 1.5;
/** From this readiness to bluff on, a bot thinks of breaking its word where a competent one keeps it. */
const FAITHLESS = 0.6;

/** The docket after a turn's sealed orders. */
export function docketAfter(docket: Docket, orders: readonly Order[]): Docket {
  const next: Record<string, SealedOrder> = { ...docket };
  for (const order of orders) if (isSealed(order)) next[slotOf(order)] = order;
  return next;
}

/** The view with another docket, its cost and that of what takes effect at once included. */
export function viewWith(view: SeatView, scenario: Scenario, docket: Docket, atOnce: readonly Order[]): SeatView {
  const { seat, budget } = view;
  const paid = atOnce.reduce((sum, order) => sum + Math.max(0, costOf(scenario, seat, order)), 0);
  const change = docketCost(scenario, seat, docket) - docketCost(scenario, seat, view.docket);
  return { ...view, docket, budget: { ...budget, spent: budget.spent + change + paid } };
}

/** Whether a docket can be paid for beside what takes effect at once. */
export function isPaid(view: SeatView, scenario: Scenario, docket: Docket, atOnce: readonly Order[]): boolean {
  const { budget } = viewWith(view, scenario, docket, atOnce);
  return budget.spent <= budget.total - budget.withheld;
}

/** Dockets of a competent bot in other moods: on the same view, with other noise. */
export const moods = (view: SeatView, scenario: Scenario, options: BotOptions, count: number): readonly Candidate[] =>
  Array.from({ length: count }, (_, index) => {
    const seed = subSeed(options.seed, `mood/${index}`);
    const { orders } = decide(view, scenario, 'opened', { ...options, temperature: MOOD, seed, isMute: true });
    return { docket: docketAfter(view.docket, orders), change: null };
  });

/** Some of the dockets that differ from one in a single order that is legal beside the rest, drawn with the seed. */
export function changes(
  view: SeatView,
  scenario: Scenario,
  docket: Docket,
  atOnce: readonly Order[],
  options: BotOptions,
  count: number,
): readonly Candidate[] {
  const beside = viewWith(view, scenario, docket, atOnce);
  const draws = stream(options.seed, view.public.round);
  const all = legalOrders(beside, scenario).flatMap(({ order, rejection }) => {
    if (!isSealed(order) || rejection !== null || order.kind === 'file-belief') return [];
    if (isSameJson(order, docket[slotOf(order)])) return [];
    return [{ order, rank: uniform(draws, 'think-of', JSON.stringify(order)) }];
  });
  return all
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ order }) => ({ docket: { ...docket, [slotOf(order)]: order }, change: order }));
}

/**
 * Whether a docket is within a bot's temperament: who never says what is not so reports no more than it does, and only the
 * faithless think of breaking a promise that the competent docket keeps.
 */
export function isInCharacter(
  view: SeatView,
  scenario: Scenario,
  { bluff }: Temperament,
  competent: Docket,
  docket: Docket,
): boolean {
  if (bluff === 0 && isFalse(docket)) return false;
  const broken = (one: Docket): number => brokenBy(view, scenario, { docket: one, ownVote: view.ownVote }).length;
  return bluff >= FAITHLESS || broken(docket) <= broken(competent);
}

function isFalse(docket: Docket): boolean {
  const efforts = effortsIn(docket);
  const reports = reportsIn(docket, efforts);
  return BASKETS.some((basket) => reports[basket] > efforts[basket]);
}
