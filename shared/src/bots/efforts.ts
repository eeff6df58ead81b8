import type { SealedOrder } from '../engine/orders/order.ts';
import type { Scenario } from '../engine/scenario.ts';
import { costOf } from '../engine/budget.ts';
import { BASKETS, CORRIDOR_OF, MEASURES_OF } from '../engine/vocabulary.ts';
import type { BasketId, ByBasket, Effort, SenderId } from '../engine/vocabulary.ts';
import type { SeatView } from '../engine/view/seat-view.ts';
import type { Step } from './choose.ts';

/** What one step of effort is worth to each sender where the letter is full; the next step is worth less. */
const WORTH: Readonly<Record<SenderId, ByBasket<number>>> = {
  us: { elite: 1.5, programme: 2.6, finance: 2.4, broad: 1 },
  china: { elite: 1.2, programme: 2.5, finance: 0.7, broad: 0.7 },
  un: { elite: 1.6, programme: 2.4, finance: 0.8, broad: 0.4 },
};

const LATER_STEPS = [1, 0.75, 0.45] as const;
/** A promise weighs more than any single effort: the bots are honest. */
const PROMISE = 5;

/** The ladders of effort that a sender may climb this round: no letter, no effort. */
export function effortLadders(view: SeatView, scenario: Scenario, sender: SenderId): Record<string, readonly Step[]> {
  const ladders: Record<string, readonly Step[]> = {};
  for (const basket of BASKETS) {
    const letter = Math.max(...MEASURES_OF[basket].map((measure) => view.public.letters[CORRIDOR_OF[sender]][measure]));
    const promised = promisedEffort(view, sender, basket);
    if (letter === 0 && promised === 0) continue;
    ladders[`effort:${basket}`] = LATER_STEPS.map((share, index) => ({
      ladder: `effort:${basket}`,
      cost: costOf(scenario, sender, { kind: 'set-effort', basket, effort: 1 }),
      utility: (WORTH[sender][basket] * share * letter) / 4 + (index < promised ? PROMISE : 0),
    }));
  }
  return ladders;
}

/** Turn the steps taken into orders, and declare the truth. */
export function effortOrders(taken: ReadonlyMap<string, number>): readonly SealedOrder[] {
  return BASKETS.map((basket): SealedOrder => ({
    kind: 'set-effort',
    basket,
    effort: asEffort(taken.get(`effort:${basket}`) ?? 0),
  }));
}

/** The highest effort on a basket that an agreement in force binds a sender to. */
export function promisedEffort(view: SeatView, sender: SenderId, basket: BasketId): number {
  let most = 0;
  for (const agreement of view.agreements) {
    if (agreement.status !== 'in-force') continue;
    for (const term of agreement.terms) {
      if (term.kind === 'enforce' && term.by === sender && term.basket === basket) most = Math.max(most, term.atLeast);
    }
  }
  return most;
}

const asEffort = (steps: number): Effort => (steps >= 3 ? 3 : steps === 2 ? 2 : steps === 1 ? 1 : 0);
