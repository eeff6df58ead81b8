import type { SealedOrder } from '../../terms/order.ts';
import { slotOf } from '../../orders/slot.ts';
import { priceOf } from '../../rules/price.ts';
import { isProvision, isTestBan } from '../../rules/promises/by-docket.ts';
import { termsInForce } from '../../truth/promises/agreed.ts';
import { TESTS, type CorridorId, type TestKind } from '../../terms/vocabulary.ts';
import type { Docket } from '../../terms/docket.ts';
import type { World } from '../../truth/world.ts';

// Fixed plans of Pyongyang: its spending every half-year and its tests. A plan is limited only by an empty treasury, an
// unready test and promises, which it keeps.

/** All of Pyongyang's levers, set once for the whole game. */
export interface Plan {
  readonly circle: 2 | 3 | 4 | 5;
  readonly programme: 0 | 1 | 2 | 3 | 4;
  readonly citizens: 0 | 1 | 2 | 3 | 4;
  readonly security: 0 | 1 | 2;
  readonly burden: 'none' | 'some' | 'heavy';
  /** Chips for the busiest corridor: none, two for the state's own routes, one or three under a concession. */
  readonly networks: 'none' | 'state-run' | 'concession' | 'wide-concession';
  /** Missile every half-year, long-range every other, or nuclear every third. */
  readonly tests: TestKind;
}

export type Lever = keyof Plan;

/** The settings of each lever in the search: both extremes and values between them. */
export const SETTINGS: { readonly [L in Lever]: readonly Plan[L][] } = {
  circle: [2, 3, 4, 5],
  programme: [1, 2, 3, 4],
  citizens: [0, 1, 2, 3],
  security: [0, 1, 2],
  burden: ['none', 'some', 'heavy'],
  networks: ['none', 'state-run', 'concession', 'wide-concession'],
  tests: TESTS,
};

/** Levers in the order of the search. */
export const LEVERS = ['circle', 'programme', 'tests', 'networks', 'citizens', 'security', 'burden'] as const;

const ORDINARY: Plan = {
  circle: 3,
  programme: 2,
  citizens: 2,
  security: 1,
  burden: 'none',
  networks: 'none',
  tests: 'none',
};

/** Named plans, for the printed table. */
export const NAMED_PLANS = {
  quiet: ORDINARY,
  court: { ...ORDINARY, circle: 5, programme: 1 },
  guns: { ...ORDINARY, programme: 4, citizens: 1, tests: 'missile' },
  bomb: { ...ORDINARY, programme: 3, tests: 'nuclear' },
  butter: { ...ORDINARY, programme: 1, citizens: 3 },
  smuggler: { ...ORDINARY, circle: 4, networks: 'concession' },
  levy: { ...ORDINARY, circle: 4, programme: 3, citizens: 1, security: 2, burden: 'some' },
} as const satisfies Readonly<Record<string, Plan>>;

/** Interval between two tests of a kind, half-years. */
const EVERY = { missile: 1, 'long-range': 2, nuclear: 3 } as const;
const NETWORK_CHIPS = { none: 0, 'state-run': 2, concession: 1, 'wide-concession': 3 } as const;
const GIVE_WAY = ['networks', 'security', 'citizens', 'programme', 'circle'] as const;

/** The docket of a plan in the current half-year, within the available chips and the promises in force. */
export function docketOfPlan(world: World, plan: Plan): Docket {
  const burden = { none: 0, some: 1, heavy: 2 }[plan.burden];
  const test = testOf(world, plan);
  const testChips = { none: 0, missile: 1, 'long-range': 1, nuclear: 2 }[test];
  const wanted = {
    circle: plan.circle,
    programme: plan.programme,
    citizens: plan.citizens,
    security: plan.security,
    networks: NETWORK_CHIPS[plan.networks],
  };
  let left = world.stocks.budget.chips + burden - testChips;
  for (const item of Object.values(wanted)) left -= item;
  for (let turn = 0; left < 0 && turn < 20; turn++) {
    const item = GIVE_WAY[turn % GIVE_WAY.length] ?? 'networks';
    if (wanted[item] <= (item === 'circle' ? 2 : 0)) continue;
    wanted[item] -= 1;
    left += 1;
  }
  const orders: readonly SealedOrder[] = [
    { kind: 'fund-circle', chips: within(wanted.circle, [2, 3, 4, 5]) },
    { kind: 'fund-programme', chips: within(wanted.programme, [0, 1, 2, 3, 4]) },
    { kind: 'fund-citizens', chips: within(wanted.citizens, [0, 1, 2, 3, 4]) },
    { kind: 'fund-security', chips: within(wanted.security, [0, 1, 2]) },
    { kind: 'set-burden', burden: plan.burden },
    {
      kind: 'fund-networks',
      chips: within(wanted.networks, [0, 1, 2, 3]),
      corridor: busiest(world),
      mode: plan.networks === 'state-run' ? 'state-run' : 'concession',
    },
    { kind: 'conduct-test', test: left < 0 ? 'none' : test },
  ];
  return docketHolding(withoutBreaches(world, orders));
}

/** A docket with exactly these orders. */
export function docketHolding(orders: readonly SealedOrder[]): Docket {
  const docket: Record<ReturnType<typeof slotOf>, SealedOrder> = {};
  for (const order of orders) docket[slotOf(order)] = order;
  return docket;
}

/** The test of this half-year: due at its interval, delayed until it is ready. */
function testOf(world: World, { tests }: Plan): TestKind {
  if (tests === 'none' || world.round % EVERY[tests] !== 0) return 'none';
  const { readiness } = world.stocks.programme;
  return readiness >= priceOf(world.scenario, `ready-${tests}`) ? tests : 'none';
}

/** The orders without breaches of promises in force: tests, the frozen share of the programme, and a sealed country. */
export function withoutBreaches(world: World, orders: readonly SealedOrder[]): readonly SealedOrder[] {
  const own = termsInForce(world, 'none').flatMap(({ term }) => (term.by === 'dprk' ? [term] : []));
  if (own.length === 0) return orders;
  const isQuiet = own.some((term) => term.kind === 'freeze' || (term.kind === 'refrain' && isTestBan(term.from)));
  const isOpen = own.some((term) => isProvision(term, 'access') || isProvision(term, 'monitoring'));
  const most = Math.min(4, ...own.map((term) => (term.kind === 'freeze' ? Math.floor(4 * (1 - term.share / 100)) : 4)));
  return orders.map((order): SealedOrder => {
    if (order.kind === 'conduct-test' && isQuiet) return { ...order, test: 'none' };
    if (order.kind === 'fund-programme' && order.chips > most) return { ...order, chips: within(most, [0, 1, 2, 3]) };
    if (order.kind === 'fund-security' && order.chips === 2 && isOpen) return { ...order, chips: 1 };
    return order;
  });
}

/** The busiest corridor: the one with the most blocked flow last half-year; initially the sea. */
function busiest(world: World): CorridorId {
  const gates = world.history.at(-1)?.flows.byCorridor;
  if (gates === undefined) return 'sea';
  const blocked = (corridor: CorridorId): number =>
    Object.values(gates[corridor]).reduce((sum, crossing) => sum + crossing.blocked, 0);
  return (['border', 'dollar'] as const).reduce<CorridorId>(
    (most, one) => (blocked(one) > blocked(most) ? one : most),
    'sea',
  );
}

function within<T extends number>(value: number, allowed: readonly [T, ...T[]]): T {
  return allowed.find((one) => one === value) ?? allowed[0];
}
