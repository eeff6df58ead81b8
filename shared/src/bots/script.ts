import { costOf, leftOf } from '../orders/budget.ts';
import { slotOf } from '../orders/slot.ts';
import { reportsKnownTo } from '../rules/facts/text-facts.ts';
import { isSealed, type Order, type SealedOrder } from '../terms/order.ts';
import type { ScriptedRound } from '../terms/script.ts';
import { BASKETS, isSender } from '../terms/vocabulary.ts';
import { isLegal, type Mind } from './mind.ts';
import type { BotTurn, Moment } from './turn.ts';

/** What the world has this bot do in the open round; `null` leaves all to the bot. */
export const scriptedRound = ({ view, scenario }: Pick<Mind, 'view' | 'scenario'>): ScriptedRound | null =>
  isSender(view.seat) ? (scenario.script?.[view.seat]?.find(({ round }) => round === view.public.round) ?? null) : null;

/**
 * A bot's turn in a world that teaches: what the script says comes first, by the same rules and within the same budget;
 * the bot's own choices follow as far as they fit.
 */
export function underScript(mind: Mind, moment: Moment, turn: BotTurn): BotTurn {
  const script = scriptedRound(mind);
  if (script === null) return turn;
  switch (mind.view.public.phase) {
    case 'negotiation':
      return {
        ...turn,
        orders: moment === 'closing' ? voting(mind, script, turn) : tabling(mind, moment, script, turn),
      };
    case 'orders':
      return moment === 'opened' ? { ...turn, orders: sealing(mind, script, turn) } : turn;
    case 'briefing':
    case 'adjudication':
      return turn;
  }
}

function tabling(
  mind: Mind,
  moment: Moment,
  { text, publishes }: ScriptedRound,
  { orders }: BotTurn,
): readonly Order[] {
  if (moment !== 'opened') return orders;
  const own = orders.filter(
    ({ kind }) => (text === undefined || kind !== 'table-text') && (publishes !== true || kind !== 'handle-finding'),
  );
  const planned: readonly Order[] = [
    ...(text === undefined || text === null ? [] : [{ kind: 'table-text', blanks: text } as const]),
    ...(publishes === true ? findings(mind) : []),
  ];
  return [...planned.filter((order) => isLegal(mind, order)), ...own];
}

const findings = ({ view }: Mind): readonly Order[] =>
  reportsKnownTo(view)
    .filter(({ by, reading, published }) => by === view.seat && reading.kind === 'effort' && !published)
    .map(({ id }): Order => ({ kind: 'handle-finding', report: id, handling: 'publish' }));

function voting({ view }: Mind, { vote }: ScriptedRound, { orders }: BotTurn): readonly Order[] {
  const { draft } = view.public;
  if (vote === undefined || draft === null || view.ownVote !== null) return orders;
  return [...orders.filter(({ kind }) => kind !== 'cast-vote'), { kind: 'cast-vote', text: draft.id, vote }];
}

/** The docket: what is scripted, and of the bot's own orders in other slots those that still fit the budget. */
function sealing(mind: Mind, script: ScriptedRound, { orders }: BotTurn): readonly Order[] {
  const { view, scenario } = mind;
  const planned = plannedOrders(script);
  const taken = new Set(planned.map(slotOf));
  const own = orders.filter(isSealed).filter((order) => !taken.has(slotOf(order)));
  const rise = (order: SealedOrder): number => {
    const before = view.docket[slotOf(order)];
    return costOf(scenario, view.seat, order) - (before === undefined ? 0 : costOf(scenario, view.seat, before));
  };
  const lower = [...planned, ...own].filter((order) => rise(order) <= 0);
  let left =
    leftOf(view) - [...lower, ...planned.filter((order) => rise(order) > 0)].reduce((sum, o) => sum + rise(o), 0);
  const fitting = own.filter((order) => {
    if (rise(order) <= 0 || rise(order) > left) return false;
    left -= rise(order);
    return true;
  });
  return [
    ...orders.filter((order) => !isSealed(order)),
    ...lower,
    ...planned.filter((order) => rise(order) > 0),
    ...fitting,
  ];
}

function plannedOrders({ efforts, reports, look }: ScriptedRound): readonly SealedOrder[] {
  return [
    ...(look === undefined
      ? []
      : [{ kind: 'panel-look', target: { kind: 'corridor', corridor: look }, depth: 2 } as const]),
    ...(efforts === undefined
      ? []
      : BASKETS.map((basket) => ({ kind: 'set-effort', basket, effort: efforts[basket] }) as const)),
    ...(reports === undefined
      ? []
      : BASKETS.map((basket) => ({ kind: 'report-effort', basket, effort: reports[basket] }) as const)),
  ];
}
