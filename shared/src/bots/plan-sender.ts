import { costOf } from '../engine/budget.ts';
import type { SealedOrder } from '../engine/orders/order.ts';
import { slotOf } from '../engine/orders/slot.ts';
import { precheck } from '../engine/precheck.ts';
import type { Rejection } from '../engine/rejection.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { SenderId } from '../engine/vocabulary.ts';
import type { SeatView } from '../engine/view/seat-view.ts';
import { allocate, type Step, type Taste } from './choose.ts';
import { effortLadders, effortOrders } from './efforts.ts';
import { believedLeakage } from './readings.ts';
import { leversOf } from './sender-levers.ts';

/** Decide a sender's docket: efforts and other levers compete for one budget by worth a point. */
export function planSender(view: SeatView, scenario: Scenario, sender: SenderId, taste: Taste): readonly SealedOrder[] {
  const budget = view.budget.total - view.budget.upkeep - view.budget.withheld - spentAtOnce(view, scenario);
  const ladders = effortLadders(view, scenario, sender);
  const levers = new Map<string, SealedOrder>();
  for (const { order, utility } of bestPerSlot(view, scenario, sender, taste)) {
    const name = slotOf(order);
    levers.set(name, order);
    const step: Step = { ladder: name, cost: Math.max(0, costOf(scenario, sender, order)), utility };
    ladders[name] = [step];
  }
  const taken = allocate(budget, ladders, taste);
  const chosen = [...levers].filter(([name]) => (taken.get(name) ?? 0) > 0).map(([, order]) => order);
  return [
    ...idleOrders(sender, chosen),
    ...effortOrders(taken),
    ...chosen,
    { kind: 'file-belief', leakage: believedLeakage(view) },
  ];
}

/** What repeats by itself goes back to nothing where the plan has no place for it, or it would still be paid for. */
function idleOrders(sender: SenderId, chosen: readonly SealedOrder[]): readonly SealedOrder[] {
  const hasChosen = (wanted: SealedOrder['kind']): boolean => chosen.some(({ kind }) => kind === wanted);
  if (sender === 'un' && !hasChosen('set-relief')) return [{ kind: 'set-relief', units: 0 }];
  if (sender === 'china' && !hasChosen('set-support'))
    return [{ kind: 'set-support', support: 'steady', onlyWhileNoTest: false }];
  return [];
}

/** Of the levers that exclude each other, the one worth most to the bot's taste. */
function bestPerSlot(view: SeatView, scenario: Scenario, sender: SenderId, taste: Taste) {
  const most = new Map<string, { order: SealedOrder; utility: number; felt: number }>();
  for (const { order, utility } of leversOf(view, sender)) {
    if (isImpossible(precheck(view, scenario, order))) continue;
    const slot = slotOf(order);
    const felt = utility + 0.5 * taste.of(JSON.stringify(order));
    const before = most.get(slot);
    if (before === undefined || felt > before.felt) most.set(slot, { order, utility, felt });
  }
  return most.values();
}

/** A lever that only lacks points may still be bought instead of another. */
const isImpossible = (refused: Rejection | null): boolean => refused !== null && refused.code !== 'over-budget';

/** Points already gone on immediate orders of this round. */
function spentAtOnce(view: SeatView, scenario: Scenario): number {
  const inDocket = Object.values(view.docket).reduce((sum, order) => sum + costOf(scenario, view.seat, order), 0);
  return Math.max(0, view.budget.spent - view.budget.upkeep - inDocket);
}
