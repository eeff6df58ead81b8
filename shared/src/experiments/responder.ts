import { exp } from '../lib/portable-math.ts';
import { uniform } from '../lib/rng.ts';
import type { Stream } from '../lib/rng.ts';
import { livingWeight, rally, rewardPerChip, testChips, testStep } from '../model/expectations.ts';
import { groupsOf, wavers } from '../model/circle-groups.ts';
import { CIRCLE_GROUPS, emphasisOn, type Emphasis } from '../terms/circle.ts';
import type { ModelParams } from '../terms/params.ts';
import type { Spending } from '../model/step-inputs.ts';
import type { Stocks } from '../terms/stocks.ts';
import { openTrades } from '../rules/facts/trade-facts.ts';
import { byTrade } from '../terms/records.ts';
import type { Scenario } from '../terms/scenario.ts';
import type { CorridorId, TestKind } from '../terms/vocabulary.ts';
import { CORRIDORS, TRADES } from '../terms/vocabulary.ts';
import type { RegimePolicy } from './policy.ts';

// Pyongyang in the experiments: one fixed, documented rule, so that differences between arms are due to the senders. It
// pays the circle its expected rewards, then the guards, its illicit trades as usual, the programme, more illicit trade after
// a half-year that lost open trade, more for an uneasy circle, a route abroad, and citizens with the rest. What the first
// three and two chips of programme lack it levies on households, if a chip for the circle gains more loyalty than the levy
// costs. It tests when a test would rally the circle.

/** What Pyongyang knows when it decides. */
export interface Situation {
  readonly params: ModelParams;
  readonly stocks: Stocks;
  /** Mean letter in force (0-1), and whether a text was adopted in this or the last half-year. */
  readonly letterIndex: number;
  readonly textAdopted: boolean;
  readonly frozen: boolean;
  /** The world, where illicit trade is a choice. */
  readonly world?: Pick<Scenario, 'opens' | 'stocks' | 'trades'>;
}

/** Desired spending if money is no constraint, chips; the core of the programme is what it levies for. */
const WISH = { programme: 3, citizens: 2, security: 1 } as const;
const CORE = 2;
/** Loyalty below which it pays the circle one chip above the norm. */
const UNEASY = 60;
/** Leakage below which routes abroad are worth one chip, and below which they are worth two. */
const ROUTES_PAY = 0.85;
const ROUTES_PAY_TWICE = 0.65;
/** Share of foreign trade lost since the start above which it puts one chip more into each illicit trade, and two more. */
const LOST = 0.03;
const MUCH_LOST = 0.35;
/** Chance of unrest per half-year above which it pays for more guards. */
const RESTLESS = 0.02;
/**
 * Cost of a test in points of loyalty: per chip, and per step of severity for Beijing's reaction. The second was 1.5 until
 * the rule was held against the tests of 2016-2018, the years that may be fitted on.
 */
const CHIP_PRICE = 1;
const PATIENCE = 1;
/** Readiness required for each test, the most severe first. */
const READY = { nuclear: 60, 'long-range': 40, missile: 20 } as const;
const TESTS_BY_SEVERITY = ['nuclear', 'long-range', 'missile'] as const;

/** Spending of the half-year. */
export function spendingOf(policy: RegimePolicy, situation: Situation, test: TestKind): Spending {
  const { params, stocks } = situation;
  const chips = Math.max(0, stocks.budget.chips - testChips(params, test));
  const want = wishes(policy, stocks);
  const illicit = illicitWish(policy, situation);
  const usual = usualIn(illicit, situation);
  const needed = want.circle + want.security + chipsIn(usual) + Math.min(CORE, want.programme);
  const wanted =
    want.circle + want.more + want.security + chipsIn(illicit) + want.programme + want.networks + want.citizens;
  // Spending on citizens is cut first, and what is no necessity; households pay only for what is still missing.
  const short = Math.max(0, needed - chips);
  const diverts = policy.diverts && divertingPays(params);
  const burden = policy.burden ?? (diverts && short >= 1 ? (short >= 3 ? 2 : 1) : 0);
  const fixed = {
    burden,
    emphasis: policy.emphasis ?? emphasisFor(params, stocks),
    networksCorridor: policy.networksCorridor ?? likeliestRoute(stocks),
    networksMode: policy.networksMode,
  };
  const budget = chips + burden;
  return diverts
    ? { ...fixed, ...inOrder(want, usual, illicit, budget) }
    : { ...fixed, ...inProportion(want, illicit, budget / Math.max(1, wanted)) };
}

/**
 * Chips it wants in each illicit trade; absent where illicit trade is no choice. More goes in where open trade was lost, a
 * half-year late, since it is known only then (C14).
 */
function illicitWish(policy: RegimePolicy, { stocks, world }: Situation): Spending['illicit'] {
  const open = world === undefined ? [] : openTrades(world);
  if (world === undefined || open.length === 0) return undefined;
  const lost = stocks.trade.lost - world.stocks.trade.lost;
  const more = lost > MUCH_LOST ? 2 : lost > LOST ? 1 : 0;
  return byTrade((trade) => {
    if (!open.includes(trade) || !policy.trades.includes(trade)) return 0;
    const { usual } = world.trades[trade];
    if (policy.illicit === 'usual') return usual;
    return policy.illicit ?? Math.min(2, usual + more);
  });
}

/** The part of these chips that keeps each trade running as usual. */
const usualIn = (illicit: Spending['illicit'], { world }: Situation): Spending['illicit'] =>
  illicit === undefined ? undefined : byTrade((trade) => Math.min(illicit[trade], world?.trades?.[trade].usual ?? 0));

const chipsIn = (illicit: Spending['illicit']): number => TRADES.reduce((sum, one) => sum + (illicit?.[one] ?? 0), 0);

/**
 * Whether shifting costs to the people makes the ruler safer: the loyalty a chip buys in the circle, compared with what
 * the levy costs among supporters who live as citizens do. A small coalition has no such supporters (C8).
 */
export function divertingPays(params: ModelParams): boolean {
  const { burdenSome, recovery } = params.citizens;
  return rewardPerChip(params) > (livingWeight(params) * burdenSome.value) / recovery.value;
}

/** Points by which a wavering group must lie below the circle's mean before it is put first. */
const NEGLECTED = 4;

/** Rewards are even, unless a group wavers that lies well below the others: it is put first before it leaves (C9). */
function emphasisFor(params: ModelParams, { circle }: Stocks): Emphasis {
  const groups = groupsOf(params, circle);
  const lowest = CIRCLE_GROUPS.reduce((least, one) => (groups[one] < groups[least] ? one : least));
  const isNeglected = groups[lowest] < circle.loyalty - NEGLECTED;
  return isNeglected && wavers(params, groups[lowest], circle.cohesion) ? emphasisOn(lowest) : 'even';
}

type Lines = Pick<Spending, 'circle' | 'security' | 'programme' | 'networks' | 'citizens'>;
/** Wishes; `more` is what an uneasy circle gets beyond its expected rewards. */
type Wishes = Lines & { readonly more: number };

function wishes(policy: RegimePolicy, stocks: Stocks): Wishes {
  const { circle, control, trade } = stocks;
  const expected = Math.min(5, Math.max(2, Math.round(circle.norm)));
  const uneasy = circle.loyalty < UNEASY && policy.circle === null ? 1 : 0;
  const routes = trade.leakage < ROUTES_PAY_TWICE ? 2 : trade.leakage < ROUTES_PAY ? 1 : 0;
  return {
    circle: policy.circle ?? expected,
    more: Math.min(uneasy, 5 - expected),
    security: policy.security ?? (control.unrest > RESTLESS ? 2 : WISH.security),
    programme: policy.programme ?? WISH.programme,
    networks: policy.networks ?? routes,
    citizens: policy.citizens ?? WISH.citizens,
  };
}

/** Trades in the order in which scarce chips go to them: first what crosses no corridor. */
const BY_SAFETY = ['cyber', 'counterfeiting', 'arms'] as const;

/**
 * Spending within the budget: the circle, guards, illicit trades as usual, the programme, more of the trades, more for the
 * circle, routes, citizens last (C8).
 */
function inOrder(
  want: Wishes,
  usual: Spending['illicit'],
  illicit: Spending['illicit'],
  budget: number,
): Lines & Pick<Spending, 'illicit'> {
  let left = budget;
  const take = (chips: number): number => {
    const paid = Math.max(0, Math.min(chips, left));
    left -= paid;
    return paid;
  };
  const expected = Math.max(2, take(want.circle));
  const security = take(want.security);
  const staked = { arms: 0, counterfeiting: 0, cyber: 0 };
  for (const trade of BY_SAFETY) staked[trade] = take(usual?.[trade] ?? 0);
  const programme = take(want.programme);
  for (const trade of BY_SAFETY) staked[trade] += take((illicit?.[trade] ?? 0) - staked[trade]);
  const circle = expected + take(want.more);
  const networks = take(want.networks);
  const lines = { circle, security, programme, networks, citizens: take(want.citizens) };
  return illicit === undefined ? lines : { ...lines, illicit: staked };
}

/** Spending with every line cut in proportion, by a regime that cannot shift costs. */
function inProportion(want: Wishes, illicit: Spending['illicit'], factor: number): Lines & Pick<Spending, 'illicit'> {
  const cut = Math.min(1, factor);
  return {
    ...(illicit === undefined ? {} : { illicit: byTrade((trade) => illicit[trade] * cut) }),
    circle: (want.circle + want.more) * cut,
    security: want.security * cut,
    programme: want.programme * cut,
    networks: want.networks * cut,
    citizens: want.citizens * cut,
  };
}

/** The corridor with the most capacity of intermediaries. */
function likeliestRoute(stocks: Stocks): CorridorId {
  const capacity = { border: 0, sea: 0, dollar: 0 };
  for (const one of stocks.networks.intermediaries) if (one.status === 'open') capacity[one.corridor] += one.capacity;
  let best: CorridorId = 'border';
  for (const c of CORRIDORS) if (capacity[c] > capacity[best]) best = c;
  return best;
}

/** A test it could conduct now, and its utility: e to this power is the odds of this test against none. */
interface Wanted {
  readonly kind: TestKind;
  readonly odds: number;
}

/**
 * The tests it may conduct, the most severe first: the value of the rally, which is higher if the circle is less loyal
 * (C3), less the money and the cost with its neighbour, which rises with severity.
 */
function testsWanted({ params, stocks, letterIndex, textAdopted, frozen }: Situation): readonly Wanted[] {
  if (frozen) return [];
  const need = 1 + Math.max(0, 66 - stocks.circle.loyalty) / 20;
  return TESTS_BY_SEVERITY.filter((kind) => stocks.programme.readiness >= READY[kind]).map((kind) => {
    const gain = rally(params, kind, letterIndex, textAdopted) * need;
    const price = CHIP_PRICE * testChips(params, kind) + PATIENCE * testStep(kind);
    return { kind, odds: exp(gain - price) };
  });
}

const oddsOf = (tests: readonly Wanted[]): number => tests.reduce((sum, { odds }) => sum + odds, 0);

/** Chance (0-1) of a test in the half-year. */
export function testChance(situation: Situation): number {
  const odds = oddsOf(testsWanted(situation));
  return odds / (1 + odds);
}

/** The test of the half-year, drawn with the seed. */
export function testOf(policy: RegimePolicy, situation: Situation, from: Stream): TestKind {
  if (policy.test !== null) return situation.frozen ? 'none' : policy.test;
  const tests = testsWanted(situation);
  let left = uniform(from, 'responder', 'test') * (1 + oddsOf(tests));
  for (const { kind, odds } of tests) {
    left -= odds;
    if (left < 0) return kind;
  }
  return 'none';
}
