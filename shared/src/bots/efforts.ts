import { costOf } from '../orders/budget.ts';
import type { SealedOrder } from '../terms/order.ts';
import { promisedBy } from '../rules/votes/procedure.ts';
import { BASKETS, CORRIDOR_OF, MEASURES_OF, SENDERS, type SenderId } from '../terms/vocabulary.ts';
import type { BasketId, ByBasket, Effort } from '../terms/vocabulary.ts';
import type { SeatView } from '../terms/seat-view.ts';
import { letterShare } from '../model/expectations.ts';
import type { Step } from './choose.ts';
import type { Mind } from './mind.ts';
import { wants } from './wishes.ts';

// Values are points of the seat's own score that a lever earns if it is used for a game of eight half-years, measured
// with low-noise bots on common seeds. The value of effort falls with each step and grows with the letter.

/** Gain of a sender from each step of effort at full letter. */
const GAIN: Readonly<Record<SenderId, ByBasket<readonly [number, number, number]>>> = {
  us: { elite: [0.3, 0.2, 0.1], programme: [0.9, 0.7, 0.5], finance: [1, 0.6, 0.4], broad: [0.4, 0.3, 0.2] },
  china: { elite: [0.3, 0.3, 0.3], programme: [3, 2.2, 1], finance: [0.4, 0.5, 0.4], broad: [0.4, 0.4, 0.3] },
  un: { elite: [0.4, 0.3, 0.3], programme: [2.2, 2.8, 1.9], finance: [0.3, 0.3, 0.3], broad: [0.3, 0.3, 0.2] },
};
/** Domestic cost of each step: mandate, border and trade, the members' patience. */
const COST: Readonly<Record<SenderId, ByBasket<number>>> = {
  us: { elite: 1.5, programme: 1, finance: 0.8, broad: 2.7 },
  china: { elite: 1, programme: 0.9, finance: 1.3, broad: 4 },
  un: { elite: 1.2, programme: 0.9, finance: 1.4, broad: 1.9 },
};
/** Value of the other senders' response to the first step on programme goods: senders enforce only if others do. */
const EXAMPLE: Readonly<Record<SenderId, number>> = { us: 0.4, china: 0.6, un: 0.6 };
/** Most steps of effort on programme goods above the lowest of the other senders. */
const AHEAD = 2;
/** Value of closing a gap that has been found. */
const CAUGHT = 1;
/** A promise has a higher value than any single effort, because the bots are honest. */
const PROMISE = 8;

/** A sender's ladders of effort this round; baskets without a letter have none. */
export function effortLadders(mind: Mind, sender: SenderId): Record<string, readonly Step[]> {
  if (!mind.may('set-effort')) return {};
  const { view, scenario } = mind;
  const ladders: Record<string, readonly Step[]> = {};
  const most = leastOfOthers(view, sender) + AHEAD;
  const caught = isCaught(view, sender) || wants(mind, 'without-reproach');
  for (const basket of BASKETS) {
    const letters = MEASURES_OF[basket].map((measure) => view.public.letters[CORRIDOR_OF[sender]][measure]);
    const share = Math.max(...letters.map((letter) => letterShare(scenario.params, letter)));
    const promised = promisedEffort(view, sender, basket);
    // One step below the letter is not a violation, two are.
    const due = Math.max(...letters.map(promisedBy)) - 1;
    if (share === 0 && promised === 0) continue;
    ladders[`effort:${basket}`] = GAIN[sender][basket].map((gain, index) => {
      const example = basket === 'programme' && index === 0 ? EXAMPLE[sender] : 0;
      const alone = basket === 'programme' && index >= most ? 1.5 : 0;
      return {
        ladder: `effort:${basket}`,
        cost: costOf(scenario, sender, { kind: 'set-effort', basket, effort: 1 }),
        utility:
          gain * share -
          COST[sender][basket] +
          example -
          alone +
          (caught && index < due ? CAUGHT : 0) +
          (index < promised ? PROMISE : 0),
      };
    });
  }
  return ladders;
}

/** Whether a gap of this sender recently became known to the others. */
const isCaught = (view: SeatView, sender: SenderId): boolean =>
  view.public.found.some((one) => one.sender === sender && one.round >= view.public.round - 2) ||
  view.cases.some(
    ({ accused, decided, round }) => accused === sender && decided === 'upheld' && round >= view.public.round - 2,
  );

/** The lowest effort on programme goods that another sender last declared, or was found to make. */
function leastOfOthers(view: SeatView, sender: SenderId): number {
  const last = view.public.record.at(-1);
  if (last === undefined) return 1;
  const others = SENDERS.filter((other) => other !== sender).map((other) => {
    const found = view.public.found.findLast((one) => one.sender === other && one.round >= last.round - 1);
    return Math.min(last.reports[other].programme, found?.effort.programme ?? 3);
  });
  return Math.min(...others);
}

/** The orders for the steps taken, with true reports. */
export function effortOrders(mind: Mind, taken: ReadonlyMap<string, number>): readonly SealedOrder[] {
  if (!mind.may('set-effort')) return [];
  return BASKETS.map((basket): SealedOrder => ({
    kind: 'set-effort',
    basket,
    effort: asEffort(taken.get(`effort:${basket}`) ?? 0),
  }));
}

/** The highest effort on a basket that a sender has promised in agreements in force. */
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
