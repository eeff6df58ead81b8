import type { Docket } from '../terms/docket.ts';
import type { Choice, MindNote } from '../terms/mind-note.ts';
import { effortsIn } from '../rules/facts/docket-facts.ts';
import { costOf } from '../orders/budget.ts';
import type { SealedOrder } from '../terms/order.ts';
import { slotOf } from '../orders/slot.ts';
import { precheck } from '../orders/precheck.ts';
import type { Rejection } from '../terms/rejection.ts';
import { CORRIDOR_OF, SENDER_OF, SENDERS, type SenderId } from '../terms/vocabulary.ts';
import { allocate, type Step } from './choose.ts';
import { effortLadders, effortOrders } from './efforts.ts';
import { leversOf } from './levers.ts';
import { reliefLadder } from '../orders/set-relief/bot.ts';
import type { Mind } from './mind.ts';
import { noteOfSender } from './mind-note.ts';
import { believedLeakage } from './readings.ts';
import { chooseReports, reportOrders } from './reports.ts';
import { doubtIn, suspicionOf } from './watch.ts';

/** What a bot plans to seal, and what it weighed. */
export interface BotPlan {
  readonly docket: readonly SealedOrder[];
  readonly note: MindNote;
}

/** A sender's plan: efforts and other levers compete for one budget by value per point, then it says what it did. */
export function planSender(mind: Mind, sender: SenderId): BotPlan {
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
  const efforts = effortsIn(mind.may('set-effort') ? inSlots(effortOrders(mind, taken)) : view.docket);
  const reports = chooseReports(mind, sender, efforts);
  const docket: readonly SealedOrder[] = [
    ...relief(mind, taken),
    ...idleOrders(mind, sender, chosen),
    ...effortOrders(mind, taken),
    ...reportOrders(reports),
    ...chosen,
    ...belief,
  ];
  return { docket, note: noteOfSender(mind, sender, ladders, efforts, reports, looksIn(mind, chosen)) };
}

const inSlots = (orders: readonly SealedOrder[]): Docket =>
  Object.fromEntries(orders.map((order) => [slotOf(order), order]));

/** Where the seat looks, as a choice among the senders whom it can suspect. */
function looksIn(mind: Mind, chosen: readonly SealedOrder[]): readonly Choice[] {
  const { view } = mind;
  return chosen.flatMap((order): Choice[] => {
    if (order.kind !== 'panel-look' && order.kind !== 'collect') return [];
    if (order.target.kind !== 'corridor') return [];
    const suspects = SENDERS.filter((one) => one !== view.seat);
    return [
      {
        about: 'look',
        basket: null,
        weighed: suspects.map((one) => ({ option: CORRIDOR_OF[one], points: suspicionOf(mind, one) })),
        chosen: order.target.corridor,
        reason: { code: doubtIn(mind, SENDER_OF[order.target.corridor]) > 0.4 ? 'reported-more' : 'cannot-check' },
      },
    ];
  });
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
