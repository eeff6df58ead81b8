import { uniform } from '../lib/rng.ts';
import type { Stream } from '../lib/rng.ts';
import { rally, testChips } from '../model/expectations.ts';
import type { ModelParams } from '../model/params.ts';
import type { Spending } from '../model/step-inputs.ts';
import type { Stocks } from '../model/stocks.ts';
import type { CorridorId, TestKind } from '../engine/vocabulary.ts';
import { CORRIDORS } from '../engine/vocabulary.ts';
import type { RegimePolicy } from './policy.ts';

// Pyongyang in the experiments: one fixed, documented rule, so that what differs between two arms is the senders' doing.
// It pays the circle what the circle has come to expect, then its guards, then the programme, then a route abroad, and
// citizens with what is left; what is missing it takes from households. It tests when a test would rally the circle.

/** What Pyongyang can see when it decides. */
export interface Situation {
  readonly params: ModelParams;
  readonly stocks: Stocks;
  /** Mean letter 0-1 in force, and whether a text was adopted this half-year or the last. */
  readonly letterIndex: number;
  readonly textAdopted: boolean;
  readonly frozen: boolean;
}

/** What it would like to spend when money is no question, in chips. */
const WISH = { programme: 3, citizens: 2, security: 1 } as const;
/** Loyalty under which it pays the circle one chip over the norm. */
const UNEASY = 60;
/** Leakage under which routes abroad are worth a chip, and the leakage under which they are worth two. */
const ROUTES_PAY = 0.85;
const ROUTES_PAY_TWICE = 0.65;
/** Chance of unrest a half-year that calls for more guards. */
const RESTLESS = 0.02;
/** Loyalty points of rally at which a test is as likely as not when the circle is content, and the spread of the choice. */
const TEST_PRICE = 3.2;
const TEST_SPREAD = 0.7;

/** Decide spending for the half-year. */
export function spendingOf(policy: RegimePolicy, situation: Situation, test: TestKind): Spending {
  const { params, stocks } = situation;
  const chips = Math.max(0, stocks.budget.chips - testChips(params, test));
  const want = wishes(policy, stocks);
  const kept = want.circle + want.security + want.programme + want.networks;
  const wanted = kept + want.citizens;
  // Citizens' own line is cut first; households are asked only for what is missing even then.
  const short = Math.max(0, kept - chips);
  const burden = policy.burden ?? (policy.diverts && short >= 1 ? (short >= 3 ? 2 : 1) : 0);
  const fixed = {
    burden,
    networksCorridor: policy.networksCorridor ?? likeliestRoute(stocks),
    networksMode: policy.networksMode,
  };
  const budget = chips + burden;
  return policy.diverts
    ? { ...fixed, ...inOrder(want, budget) }
    : { ...fixed, ...inProportion(want, budget / Math.max(1, wanted)) };
}

type Lines = Pick<Spending, 'circle' | 'security' | 'programme' | 'networks' | 'citizens'>;

function wishes(policy: RegimePolicy, stocks: Stocks): Lines {
  const { circle, control, trade } = stocks;
  const uneasy = circle.loyalty < UNEASY ? 1 : 0;
  const routes = trade.leakage < ROUTES_PAY_TWICE ? 2 : trade.leakage < ROUTES_PAY ? 1 : 0;
  return {
    circle: policy.circle ?? Math.min(5, Math.max(2, Math.round(circle.norm) + uneasy)),
    security: policy.security ?? (control.unrest > RESTLESS ? 2 : WISH.security),
    programme: policy.programme ?? WISH.programme,
    networks: policy.networks ?? routes,
    citizens: policy.citizens ?? WISH.citizens,
  };
}

/** Pay the circle, the guards, two chips of programme, the routes, the third chip, and citizens last (C8). */
function inOrder(want: Lines, budget: number): Lines {
  let left = budget;
  const take = (chips: number): number => {
    const paid = Math.max(0, Math.min(chips, left));
    left -= paid;
    return paid;
  };
  const circle = Math.max(2, take(want.circle));
  const security = take(want.security);
  const core = take(Math.min(2, want.programme));
  const networks = take(want.networks);
  const programme = core + take(want.programme - core);
  return { circle, security, programme, networks, citizens: take(want.citizens) };
}

/** Cut every line alike: what a regime that cannot divert would do. */
function inProportion(want: Lines, factor: number): Lines {
  const cut = Math.min(1, factor);
  return {
    circle: want.circle * cut,
    security: want.security * cut,
    programme: want.programme * cut,
    networks: want.networks * cut,
    citizens: want.citizens * cut,
  };
}

/** The corridor with most capacity to hide in. */
function likeliestRoute(stocks: Stocks): CorridorId {
  const capacity = { border: 0, sea: 0, dollar: 0 };
  for (const one of stocks.networks.intermediaries) if (one.status === 'open') capacity[one.corridor] += one.capacity;
  let best: CorridorId = 'border';
  for (const c of CORRIDORS) if (capacity[c] > capacity[best]) best = c;
  return best;
}

/** Chance 0-1 that it tests: by what the test would rally, the more so the less content the circle is (C3). */
export function testChance(situation: Situation): number {
  const { params, stocks, letterIndex, textAdopted } = situation;
  const kind = readyFor(stocks);
  if (kind === 'none' || situation.frozen) return 0;
  const need = 1 + Math.max(0, 66 - stocks.circle.loyalty) / 20;
  const gain = rally(params, kind, letterIndex, textAdopted) * need;
  const price = TEST_PRICE * testChips(params, kind);
  return 1 / (1 + Math.exp(-(gain - price) / TEST_SPREAD));
}

/** Decide what to test, by the seed's own draw. */
export function testOf(policy: RegimePolicy, situation: Situation, from: Stream): TestKind {
  if (policy.test !== null) return situation.frozen ? 'none' : policy.test;
  return uniform(from, 'responder', 'test') < testChance(situation) ? readyFor(situation.stocks) : 'none';
}

function readyFor({ programme }: Stocks): TestKind {
  if (programme.readiness >= 60) return 'nuclear';
  if (programme.readiness >= 40) return 'long-range';
  return programme.readiness >= 20 ? 'missile' : 'none';
}
