import { costOf } from '../orders/budget.ts';
import { burdenLevel } from '../orders/set-burden/order.ts';
import type { SealedOrder } from '../terms/order.ts';
import { TRADE_CHIPS } from '../terms/vocabulary.ts';
import { allocate, best, type Step } from './choose.ts';
import { weighBurden } from './dprk-burden.ts';
import { courseOf, type Course } from './dprk-course.ts';
import { chooseEmphasis } from './dprk-emphasis.ts';
import { mostProgrammeChips } from './dprk-freeze.ts';
import { weighTests } from './dprk-test.ts';
import { tradeLadder, tradeLadders } from './dprk-trades.ts';
import type { Mind } from './mind.ts';
import { noteOf } from './mind-note.ts';
import type { BotPlan } from './plan-sender.ts';
import { leakAt } from './readings.ts';

// Values are points of Pyongyang's own score that a chip earns if it is spent in this way for a game of eight
// half-years.

/** Pyongyang's plan: its spending, its test, and the corridor of its networks. */
export function planPyongyang(mind: Mind): BotPlan {
  const { view, taste } = mind;
  const tests = mind.may('conduct-test') ? weighTests(mind) : null;
  const test = tests?.test ?? 'none';
  const testCost = test === 'nuclear' ? 2 : test === 'none' ? 0 : 1;
  const chips = view.budget.total - testCost - 2 - standing(mind);
  const worths = ladders(mind, courseOf(mind));
  const bought = (more: 0 | 1 | 2): ReadonlyMap<string, number> => allocate(chips + more, worths, taste);
  const worthOf = (more: 0 | 1 | 2): number => valueOf(bought(more), worths) - valueOf(bought(0), worths);
  const levy = mind.may('set-burden') ? weighBurden(mind, worthOf) : null;
  const burden = levy?.burden ?? 'none';
  const taken = bought(burdenLevel(burden));
  const steps = (name: string): number => taken.get(name) ?? 0;
  const corridor = best(
    (['border', 'sea', 'dollar'] as const).map((one) => ({
      name: `route:${one}`,
      value: one,
      utility: closedAt(mind, one) + (100 - leakAt(view, one).mean) / 50,
    })),
    taste,
  );
  const rewards = within(2 + steps('circle'), [2, 3, 4, 5]);
  const docket: readonly SealedOrder[] = [
    { kind: 'set-burden', burden },
    { kind: 'fund-circle', chips: rewards, emphasis: chooseEmphasis(mind, rewards) },
    { kind: 'fund-programme', chips: within(steps('programme'), [0, 1, 2, 3, 4]) },
    { kind: 'fund-citizens', chips: within(steps('citizens'), [0, 1, 2, 3, 4]) },
    { kind: 'fund-security', chips: within(steps('security'), [0, 1, 2]) },
    {
      kind: 'fund-networks',
      chips: within(steps('networks'), [0, 1, 2, 3]),
      corridor: corridor ?? 'sea',
      mode: (view.country?.loyalty ?? 60) < 62 ? 'concession' : 'state-run',
    },
    ...view.trades.map(({ trade }): SealedOrder => ({
      kind: 'run-illicit-trade',
      trade,
      chips: within(steps(tradeLadder(trade)), TRADE_CHIPS),
    })),
    { kind: 'conduct-test', test },
  ];
  return {
    docket: docket.filter(({ kind }) => mind.may(kind)),
    note: noteOf(mind, {
      choices: [...(tests === null ? [] : [tests.choice]), ...(levy === null ? [] : [levy.choice])],
    }),
  };
}

const valueOf = (taken: ReadonlyMap<string, number>, worths: Readonly<Record<string, readonly Step[]>>): number =>
  Object.entries(worths).reduce(
    (sum, [name, steps]) =>
      sum + steps.slice(0, taken.get(name) ?? 0).reduce((total, { utility }) => total + utility, 0),
    0,
  );

/** Chips in docket orders that cannot be changed yet. */
const standing = ({ view, scenario, may }: Mind): number =>
  Object.values(view.docket)
    .filter(({ kind }) => !may(kind))
    .reduce((sum, order) => sum + costOf(scenario, 'dprk', order), 0);

/** The value of each further chip, given the state of the country; the first two for the circle are already spent. */
function ladders(mind: Mind, course: Course): Record<string, readonly Step[]> {
  const { view } = mind;
  const { country } = view;
  const welfare = country?.welfare ?? 52;
  const loyalty = country?.loyalty ?? 62;
  const strained = loyalty < 60 ? 1.4 : 1;
  const most = mostProgrammeChips(mind);
  const arsenal = course === 'arsenal' ? 3 : 0;
  const all: Record<string, readonly Step[]> = {
    circle: ladder('circle', [5.8 * strained, 3.2 * strained, 0.8]),
    programme: ladder('programme', [2.5 + arsenal / 2, 2.5 + arsenal / 2, 1.2 + arsenal, 0.9 + arsenal].slice(0, most)),
    citizens: ladder('citizens', [1.8, welfare < 51 ? 1.5 : 0.4, welfare < 48 ? 1 : 0.1, 0.1]),
    security: ladder('security', [2.2]),
    networks: ladder('networks', [closed(mind) / 14, 0, 0]),
    ...tradeLadders(mind),
  };
  if (!mind.may('fund-circle')) delete all['circle'];
  if (!mind.may('fund-programme')) delete all['programme'];
  if (!mind.may('fund-citizens')) delete all['citizens'];
  if (!mind.may('fund-security')) delete all['security'];
  if (!mind.may('fund-networks')) delete all['networks'];
  return all;
}

const ladder = (name: string, worths: readonly number[]): readonly Step[] =>
  worths.map((utility) => ({ ladder: name, cost: 1, utility }));

/** The number of routes closed or listed: money brings them back under new names. */
const closed = ({ view }: Mind): number =>
  view.names.filter(({ status }) => status === 'closed' || status === 'listed').length;
const closedAt = ({ view }: Mind, corridor: string): number =>
  view.names.filter((name) => name.corridor === corridor && (name.status === 'closed' || name.status === 'listed'))
    .length;

function within<T extends number>(value: number, allowed: readonly T[]): T {
  const [first, ...rest] = allowed;
  if (first === undefined) throw new Error('no allowed value');
  return rest.reduce<T>((closest, one) => (Math.abs(one - value) < Math.abs(closest - value) ? one : closest), first);
}
