import { costOf, docketCost, emphasisOf, opensIn } from '@letter/shared/play';
import type { Emphasis, Ledger, Scenario, SealedOrder, SeatView } from '@letter/shared/play';
import type { FlowNode } from '../../ui/flow-layout.ts';

/** The uses of chips, and the test. */
export const CHIP_USES = [
  'fund-circle',
  'fund-security',
  'fund-programme',
  'fund-citizens',
  'fund-networks',
  'run-illicit-trade',
  'conduct-test',
] as const;
export type ChipUse = (typeof CHIP_USES)[number];

/** Chips that the docket gives to one use. */
export function chipsFor(scenario: Scenario, docket: Readonly<Record<string, SealedOrder>>, use: ChipUse): number {
  if (use === 'run-illicit-trade') {
    const trades = Object.values(docket).filter(({ kind }) => kind === use);
    return trades.reduce((sum, order) => sum + costOf(scenario, 'dprk', order), 0);
  }
  const order = docket[use];
  // Even an empty docket pays the circle its minimum.
  if (order === undefined) return use === 'fund-circle' ? docketCost(scenario, 'dprk', {}) : 0;
  return costOf(scenario, 'dprk', order);
}

/** Whom the circle's chips reach first in a docket. */
export function emphasisIn(docket: Readonly<Record<string, SealedOrder>>): Emphasis {
  const order = docket['fund-circle'];
  return order?.kind === 'fund-circle' ? emphasisOf(order) : 'even';
}

/** Whether an offered order differs from the docket only in its chips, so that a step of chips may choose it. */
export const isStep = (docket: Readonly<Record<string, SealedOrder>>, order: SealedOrder): boolean =>
  order.kind !== 'fund-circle' || emphasisOf(order) === emphasisIn(docket);

/** Chips taken from households. */
export function burdenChips(scenario: Scenario, docket: Readonly<Record<string, SealedOrder>>): number {
  const order = docket['set-burden'];
  return order === undefined ? 0 : -costOf(scenario, 'dprk', order);
}

/** The sums of the plan, US$ million; both sides add up to `toSpend`. */
export interface ChipPlan {
  readonly sources: readonly FlowNode[];
  readonly uses: readonly FlowNode[];
  readonly toSpend: number;
  readonly fromHouseholds: number;
}

/** The labels of the plan's lines. */
export interface PlanWords {
  readonly source: (key: string) => string;
  readonly use: (key: ChipUse | 'reserve' | 'owed') => string;
  /** A chip count as a label beside a sum. */
  readonly chips: (count: number) => string;
}

/**
 * The plan in money. Sources: the reserve at hand, split by what earned it in the last half-year, and what households
 * give now. Uses: the chips given to each use, and what stays in reserve.
 */
export function chipPlan(
  view: SeatView,
  scenario: Scenario,
  docket: Readonly<Record<string, SealedOrder>>,
  words: PlanWords,
): ChipPlan {
  const chip = scenario.params.budget.chip.value;
  const reserve = view.country?.reserve ?? view.budget.total * chip;
  const ledger = view.observations.at(-1)?.ledger ?? null;
  const households = burdenChips(scenario, docket) * chip;
  const earned = earnedNodes(ledger, words);
  const earnedSum = earned.reduce((sum, node) => sum + node.value, 0);
  const kept = reserve - earnedSum;
  const sources: FlowNode[] = [...earned];
  if (kept > 0.5) sources.push({ id: 'kept', label: words.source(ledger === null ? 'start' : 'kept'), value: kept });
  if (households > 0)
    sources.push({ id: 'households', label: words.source('households'), value: households, fill: 'stipple' });
  const spent = CHIP_USES.map((use) => ({ use, chips: chipsFor(scenario, docket, use) }));
  const uses: FlowNode[] = spent
    .filter(({ use, chips }) => chips > 0 || (use !== 'conduct-test' && opensIn(scenario, use) <= view.public.round))
    .map(({ use, chips }) => ({ id: use, label: words.use(use), value: chips * chip, note: words.chips(chips) }));
  // If last half-year's fees and cuts reduced the reserve, what was earned is more than what is at hand.
  const owed = Math.max(0, -kept);
  if (owed > 0.5) uses.push({ id: 'owed', label: words.use('owed'), value: owed });
  const toSpend = reserve + households;
  const rest = toSpend - spent.reduce((sum, { chips }) => sum + chips * chip, 0);
  if (rest > 0.5) uses.push({ id: 'reserve', label: words.use('reserve'), value: rest });
  return { sources, uses, toSpend, fromHouseholds: households };
}

function earnedNodes(ledger: Ledger | null, words: PlanWords): readonly FlowNode[] {
  if (ledger === null) return [];
  return Object.entries(ledger.sources)
    .filter(([key, value]) => key !== 'households' && value > 0.5)
    .map(([key, value]) => ({ id: key, label: words.source(key), value }));
}
