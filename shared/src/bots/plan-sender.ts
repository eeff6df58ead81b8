import { costOf } from '../orders/budget.ts';
import type { SealedOrder } from '../terms/order.ts';
import { slotOf } from '../orders/slot.ts';
import { precheck } from '../orders/precheck.ts';
import type { Rejection } from '../terms/rejection.ts';
import type { SenderId } from '../terms/vocabulary.ts';
import { allocate, type Step } from './choose.ts';
import { effortLadders, effortOrders } from './efforts.ts';
import { leversOf } from './levers.ts';
import { reliefLadder } from '../orders/set-relief/bot.ts';
import type { Mind } from './mind.ts';
import { believedLeakage } from './readings.ts';

/** A sender's docket: efforts and other levers compete for one budget by value per point. */
export function planSender(mind: Mind, sender: SenderId): readonly SealedOrder[] {
  const { view, scenario } = mind;
  const budget = view.budget.total - view.budget.upkeep - view.budget.withheld - spentAtOnce(mind) - standing(mind);
  const ladders = { ...effortLadders(mind, sender), ...reliefLadder(mind) };
  const levers = new Map<string, SealedOrder>();
  for (const { order, utility } of bestPerSlot(mind, sender)) {
    const name = slotOf(order);
    levers.set(name, order);
    const step: Step = { ladder: name, cost: Math.max(0, costOf(scenario, sender, order)), utility };
    ladders[name] = [step];
  }
  const taken = allocate(budget, ladders, mind.taste);
  const chosen = [...levers].filter(([name]) => (taken.get(name) ?? 0) > 0).map(([, order]) => order);
  const belief: readonly SealedOrder[] = mind.may('file-belief')
    ? [{ kind: 'file-belief', leakage: believedLeakage(view) }]
    : [];
  return [
    ...relief(mind, taken),
    ...idleOrders(mind, sender, chosen),
    ...effortOrders(mind, taken),
    ...chosen,
    ...belief,
  ];
}

function relief({ view, may }: Mind, taken: ReadonlyMap<string, number>): readonly SealedOrder[] {
  if (view.seat !== 'un' || !may('set-relief')) return [];
  const units = taken.get('set-relief') ?? 0;
  return [{ kind: 'set-relief', units: units >= 3 ? 3 : units === 2 ? 2 : units === 1 ? 1 : 0 }];
}

/** Resets of repeating orders that the plan does not include; otherwise they would still be paid for. */
function idleOrders(mind: Mind, sender: SenderId, chosen: readonly SealedOrder[]): readonly SealedOrder[] {
  const isLeft = mind.may('set-support') && chosen.every(({ kind }) => kind !== 'set-support');
  return sender === 'china' && isLeft ? [{ kind: 'set-support', support: 'steady', onlyWhileNoTest: false }] : [];
}

/** The lever with the highest utility and noise in each slot. */
function bestPerSlot(mind: Mind, sender: SenderId) {
  const most = new Map<string, { order: SealedOrder; utility: number; felt: number }>();
  for (const { order, utility } of leversOf(mind, sender)) {
    if (!mind.may(order.kind) || isImpossible(precheck(mind.view, mind.scenario, order))) continue;
    const slot = slotOf(order);
    const felt = utility + 0.5 * mind.taste.of(JSON.stringify(order));
    const before = most.get(slot);
    if (before === undefined || felt > before.felt) most.set(slot, { order, utility, felt });
  }
  return most.values();
}

/**
 * Whether a lever is impossible for a reason other than its cost; a lever that lacks only points may replace another.
 */
const isImpossible = (refused: Rejection | null): boolean => refused !== null && refused.code !== 'over-budget';

/** Points in docket orders that the bot may not change. */
const standing = ({ view, scenario, may }: Mind): number =>
  Object.values(view.docket)
    .filter(({ kind }) => !may(kind))
    .reduce((sum, order) => sum + Math.max(0, costOf(scenario, view.seat, order)), 0);

/** Points already spent on immediate orders this round. */
function spentAtOnce({ view, scenario }: Mind): number {
  const inDocket = Object.values(view.docket).reduce((sum, order) => sum + costOf(scenario, view.seat, order), 0);
  return Math.max(0, view.budget.spent - view.budget.upkeep - inDocket);
}
