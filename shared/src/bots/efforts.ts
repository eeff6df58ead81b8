import { costOf } from '../orders/budget.ts';
import type { SealedOrder } from '../terms/order.ts';
import { promisedBy } from '../rules/votes/procedure.ts';
import type { AimId } from '../terms/scenario.ts';
import { BASKETS, CORRIDOR_OF, MEASURES_OF, type BySender, type SenderId } from '../terms/vocabulary.ts';
import type { BasketId, ByBasket, Effort } from '../terms/vocabulary.ts';
import { aimWeight } from './aim-weight.ts';
import type { SeatView } from '../terms/seat-view.ts';
import { letterShare } from '../model/expectations.ts';
import type { Step } from './choose.ts';
import { worthOfWord } from './keeping.ts';
import type { Mind } from './mind.ts';
import { saidEffort } from './talk/own-word.ts';
import { leastOfOthers } from './watch.ts';
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
/** Most steps of effort on programme goods above what the laxest of the other senders is believed to make. */
const AHEAD = 1.5;
/** Cost of each step further ahead: it is paid for at home and gives nothing that the laxest does not let through. */
const ALONE = 1.5;
/** Value of closing a gap that has been found. */
const CAUGHT = 1;
/** The aims of a sender that enforcement serves, and those that it costs. */
const SERVED: BySender<readonly AimId[]> = {
  us: ['programme-delayed', 'revenue-denied'],
  china: ['no-build-up'],
  un: ['non-proliferation'],
};
const PAID: BySender<readonly AimId[]> = {
  us: ['mandate'],
  china: ['stable-border', 'trade'],
  un: ['welfare-access'],
};

/** A sender's ladders of effort this round; baskets without a letter have none. */
export function effortLadders(mind: Mind, sender: SenderId): Record<string, readonly Step[]> {
  if (!mind.may('set-effort')) return {};
  const { view, scenario } = mind;
  const ladders: Record<string, readonly Step[]> = {};
  const most = leastOfOthers(mind, 'programme') + AHEAD;
  const served = aimWeight(mind, SERVED[sender]);
  const paid = aimWeight(mind, PAID[sender]);
  const caught = isCaught(view, sender) || wants(mind, 'without-reproach');
  for (const basket of BASKETS) {
    const letters = MEASURES_OF[basket].map((measure) => view.public.letters[CORRIDOR_OF[sender]][measure]);
    const share = Math.max(...letters.map((letter) => letterShare(scenario.params, letter)));
    const promised = promisedEffort(view, sender, basket);
    // What was only said in talk counts half of what was signed.
    const said = saidEffort(view, basket);
    const word = promised === 0 && said === 0 ? 0 : worthOfWord(mind, basket);
    // One step below the letter is not a violation, two are.
    const due = Math.max(...letters.map(promisedBy)) - 1;
    if (share === 0 && promised === 0 && said === 0) continue;
    ladders[`effort:${basket}`] = GAIN[sender][basket].map((gain, index) => {
      const example = basket === 'programme' && index === 0 ? EXAMPLE[sender] : 0;
      const alone = basket === 'programme' ? ALONE * Math.max(0, Math.min(1, index + 1 - most)) : 0;
      return {
        ladder: `effort:${basket}`,
        cost: costOf(scenario, sender, { kind: 'set-effort', basket, effort: 1 }),
        utility:
          served * gain * share -
          paid * COST[sender][basket] +
          example -
          alone +
          (caught && index < due ? CAUGHT : 0) +
          (index < promised ? word : index < said ? word / 2 : 0),
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

/** The orders for the steps taken. */
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
