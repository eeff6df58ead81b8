import { decide } from '../bots/decide.ts';
import { TEMPERAMENT, temperamentOf } from '../bots/temperaments.ts';
import type { BotOptions, BotTurn } from '../bots/turn.ts';
import { isSameJson } from '../lib/same-json.ts';
import { subSeed } from '../lib/rng.ts';
import { costOf } from '../orders/budget.ts';
import { slotOf } from '../orders/slot.ts';
import type { Docket } from '../terms/docket.ts';
import { isSealed, type Order, type SealedOrder } from '../terms/order.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { SeatView } from '../terms/seat-view.ts';
import type { World } from '../truth/world.ts';
import { changes, docketAfter, isInCharacter, isPaid, moods, type Candidate } from './candidates.ts';
import { compare, USUAL_DEPTH, type Depth, type HasTime } from './look-ahead.ts';
import { noteOf } from './note.ts';
import { actAll, withTurn, type Dreamer } from './play-out.ts';
import { imagineWorld } from './sample/imagine-world.ts';

/**
 * An expert's plan of a half-year: the competent turn, and dockets near it, played on with the real engine in worlds that
 * its view allows, and the best of them. It knows what a person in the seat would see and nothing else. With the time it
 * is given it may come to less; without a clock the same view and options give the same turn.
 */
export function expertTurn(
  view: SeatView,
  scenario: Scenario,
  options: BotOptions,
  depth: Depth = USUAL_DEPTH,
  hasTime: HasTime = () => true,
): BotTurn {
  const turn = decide(view, scenario, 'opened', options);
  // A world that teaches says what its bots do.
  if (view.public.ending !== null || view.public.phase !== 'orders' || scenario.script !== undefined) return turn;
  const { seat } = view;
  const temper =
    options.temperament === undefined ? temperamentOf(options.seed, seat) : TEMPERAMENT[options.temperament];
  const self: Dreamer = { seat, temperament: temper.id };
  const atOnce = turn.orders.filter((order) => !isSealed(order));
  const docket = docketAfter(view.docket, turn.orders);
  const competent: Candidate = { docket, change: null };
  const others = [
    ...moods(view, scenario, options, depth.moods),
    ...changes(view, scenario, docket, atOnce, options, depth.changes),
  ].filter(
    (one) =>
      !isSameJson(one.docket, docket) &&
      isPaid(view, scenario, one.docket, atOnce) &&
      isInCharacter(view, scenario, temper, docket, one.docket),
  );
  const seed = subSeed(options.seed, 'look-ahead');
  const worldOf = (nth: number): World =>
    actAll(
      withTurn(imagineWorld(view, scenario, seed, nth), seat, { orders: atOnce }),
      'opened',
      self,
      new Set([seat]),
    );
  const verdict = compare(self, [competent, ...others], worldOf, depth, hasTime);
  const chosen = verdict?.best.candidate ?? competent;
  const note = noteOf(view, turn.note ?? null, temper.id, verdict);
  if (chosen === competent) return { ...turn, note };
  return { ...turn, orders: [...atOnce, ...inOrder(view, scenario, chosen.docket)], note };
}

/** The orders that make a docket of the view's, those that lower a cost first, so that the budget holds at every step. */
function inOrder({ seat, docket: had }: SeatView, scenario: Scenario, docket: Docket): readonly Order[] {
  const rise = (order: SealedOrder): number => {
    const before = had[slotOf(order)];
    return costOf(scenario, seat, order) - (before === undefined ? 0 : costOf(scenario, seat, before));
  };
  return Object.values(docket)
    .filter((order) => !isSameJson(order, had[slotOf(order)]))
    .toSorted((a, b) => rise(a) - rise(b));
}
