import { costOf } from '../engine/budget.ts';
import type { OrderKind, SealedOrder } from '../engine/orders/order.ts';
import { precheck } from '../engine/precheck.ts';
import type { Scenario } from '../engine/scenario.ts';
import { TESTS, type TestKind } from '../engine/vocabulary.ts';
import type { SeatView } from '../engine/view/seat-view.ts';
import { allocate, best, type Step, type Taste } from './choose.ts';
import { isBoundNot, leakAt } from './readings.ts';

/** Decide how Pyongyang spends its chips, whether it tests, and which corridor its networks use. */
export function planPyongyang(view: SeatView, scenario: Scenario, taste: Taste): readonly SealedOrder[] {
  const test = chooseTest(view, scenario, taste);
  const testCost = test === 'nuclear' ? 2 : test === 'none' ? 0 : 1;
  const scarce = view.budget.total <= 6;
  const burden = scarce ? 1 : 0;
  const chips = view.budget.total + burden - testCost - 2 - standing(view, scenario);
  const taken = allocate(chips, ladders(view, scenario.opens), taste);
  const steps = (name: string): number => taken.get(name) ?? 0;
  const corridor = best(
    (['border', 'sea', 'dollar'] as const).map((one) => ({
      name: `route:${one}`,
      value: one,
      utility: leakAt(view, one).mean / 20 + (one === 'dollar' ? -1 : 0),
    })),
    taste,
  );
  const docket: readonly SealedOrder[] = [
    { kind: 'set-burden', burden: burden === 1 ? 'some' : 'none' },
    { kind: 'fund-circle', chips: within(2 + steps('circle'), [2, 3, 4, 5]) },
    { kind: 'fund-programme', chips: within(steps('programme'), [0, 1, 2, 3, 4]) },
    { kind: 'fund-citizens', chips: within(steps('citizens'), [0, 1, 2, 3, 4]) },
    { kind: 'fund-security', chips: within(steps('security'), [0, 1, 2]) },
    {
      kind: 'fund-networks',
      chips: within(steps('networks'), [0, 1, 2, 3]),
      corridor: corridor ?? 'sea',
      mode: 'state-run',
    },
    { kind: 'conduct-test', test },
  ];
  return docket.filter(({ kind }) => scenario.opens[kind] <= view.public.round);
}

/** Chips in orders that stand in the docket and cannot be changed yet. */
const standing = (view: SeatView, scenario: Scenario): number =>
  Object.values(view.docket)
    .filter(({ kind }) => scenario.opens[kind] > view.public.round)
    .reduce((sum, order) => sum + costOf(scenario, 'dprk', order), 0);

/** What each further chip is worth, given the state of the country; the first two for the circle are spent already. */
function ladders(view: SeatView, opens: Scenario['opens']): Record<string, readonly Step[]> {
  const country = view.country;
  const welfare = country?.welfare ?? 50;
  const norm = country?.circleNorm ?? 3;
  const mostProgramme = Math.floor(4 * (1 - frozenShare(view)));
  const isOpen = (kind: OrderKind): boolean => opens[kind] <= view.public.round;
  return {
    circle: ladder('circle', [norm > 2 ? 5 : 2, norm > 3 ? 4 : 0.9, 0.4]),
    programme: ladder('programme', [2.8, 3, 2.3, 1.1].slice(0, mostProgramme)),
    citizens: ladder(
      'citizens',
      [2.8, 2, 1.2, 0.6].map((worth) => worth * (welfare < 48 ? 1.5 : 1)),
    ),
    security: ladder('security', isOpen('fund-security') ? [1.6, 0.3] : []),
    networks: ladder('networks', isOpen('fund-networks') ? [1.5, 1, 0.5] : []),
  };
}

const ladder = (name: string, worths: readonly number[]): readonly Step[] =>
  worths.map((utility) => ({ ladder: name, cost: 1, utility }));

const frozenShare = (view: SeatView): number => {
  let share = 0;
  for (const one of view.agreements) {
    if (one.status !== 'in-force') continue;
    for (const term of one.terms) if (term.kind === 'freeze') share = Math.max(share, term.share / 100);
  }
  return share;
};

/** A test answers new letters and shows the deterrent; tension, a promise or an empty pad speak against it. */
function chooseTest(view: SeatView, scenario: Scenario, taste: Taste): TestKind {
  const { record, round } = view.public;
  const last = record.at(-1);
  const tension = last?.tension ?? 40;
  const answered = view.public.rollCalls.some((roll) => roll.outcome === 'adopted' && roll.text.round >= round - 1);
  const justTested = last !== undefined && last.test !== 'none';
  const worth: Readonly<Record<TestKind, number>> = { none: 1.6, missile: 1.2, 'long-range': 1.1, nuclear: 0.9 };
  const candidates = TESTS.filter(
    (test) =>
      test === 'none' ||
      (!isBoundNot(view, 'dprk', test) &&
        frozenShare(view) === 0 &&
        precheck(view, scenario, { kind: 'conduct-test', test }) === null),
  ).map((test) => {
    const weight = { none: 0, missile: 0.4, 'long-range': 0.8, nuclear: 1.2 }[test];
    const push = (answered ? 1.5 : 0) - (justTested ? 1 : 0) - Math.max(0, tension - 45) / 15;
    return { name: `test:${test}`, value: test, utility: worth[test] + weight * push };
  });
  return best(candidates, taste) ?? 'none';
}

function within<T extends number>(value: number, allowed: readonly T[]): T {
  const [first, ...rest] = allowed;
  if (first === undefined) throw new Error('no allowed value');
  return rest.reduce<T>((closest, one) => (Math.abs(one - value) < Math.abs(closest - value) ? one : closest), first);
}
