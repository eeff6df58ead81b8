import { exp } from '../../lib/portable-math.ts';
import type { Scenario } from '../../terms/scenario.ts';
import type { BySeat, SeatId } from '../../terms/vocabulary.ts';
import type { Coalition } from './coalitions.ts';
import { bySeat } from './condition.ts';
import { meanScores } from './payoffs.ts';
import { LEVERS, NAMED_PLANS, SETTINGS, type Lever, type Plan } from './plans.ts';

// An optimising Pyongyang: the best fixed plan against a coalition, found lever by lever from several starts. It is a
// trembling-hand reply: a plan that is nearly as good is chosen nearly as often, so that no payoff depends on a last
// decimal.

/** Pyongyang's best reply to a coalition, and every seat's score with it. */
export interface BestReply {
  readonly coalition: string;
  readonly plan: Plan;
  /** Share (0-1) of each plan near the best; the shares add up to one. */
  readonly near: readonly { readonly plan: Plan; readonly share: number }[];
  /** Mean scores over these plans, 0-100. */
  readonly scores: BySeat<number>;
}

const STARTS: readonly Plan[] = [NAMED_PLANS.quiet, NAMED_PLANS.levy];
const SWEEPS = 6;
/** Points of Pyongyang's own score by which a plan must be worse to be chosen about a third as often. */
const TREMBLE = 1;
/** Share below which a plan is left out. */
const SELDOM = 0.01;

/** The plans with the highest mean score of Pyongyang against a coalition, over some seeds. */
export function bestReply(scenario: Scenario, seeds: readonly number[], coalition: Coalition): BestReply {
  const known = new Map<string, BySeat<number>>();
  const scoresOf = (plan: Plan): BySeat<number> => {
    const key = keyOf(plan);
    const found = known.get(key) ?? meanScores(scenario, seeds, coalition, { kind: 'plan', plan });
    known.set(key, found);
    return found;
  };
  let best: Plan = NAMED_PLANS.quiet;
  for (const start of STARTS) {
    const plan = climb(start, (one) => scoresOf(one).dprk);
    if (scoresOf(plan).dprk > scoresOf(best).dprk) best = plan;
  }
  const plans = neighbours(best);
  const top = Math.max(...plans.map((plan) => scoresOf(plan).dprk));
  const weights = plans.map((plan) => exp((scoresOf(plan).dprk - top) / TREMBLE));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = plans
    .map((plan, index) => ({ plan, share: (weights[index] ?? 0) / total }))
    .toSorted((a, b) => b.share - a.share);
  const taken = shares.filter(({ share }) => share >= SELDOM);
  const kept = taken.reduce((sum, { share }) => sum + share, 0);
  const near = taken.map(({ plan, share }) => ({ plan, share: share / kept }));
  const mean = (seat: SeatId): number => near.reduce((sum, { plan, share }) => sum + share * scoresOf(plan)[seat], 0);
  return { coalition: coalition.id, plan: near[0]?.plan ?? best, near, scores: bySeat(mean) };
}

/** Coordinate ascent: sets one lever after the other to its best, until no change improves the plan. */
function climb(start: Plan, worth: (plan: Plan) => number): Plan {
  let plan = start;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const before = plan;
    for (const lever of LEVERS) {
      for (const other of turned(plan, lever)) if (worth(other) > worth(plan)) plan = other;
    }
    if (plan === before) break;
  }
  return plan;
}

/**
 * A plan, those that differ in one lever, and those that differ in the three most important: circle, programme, tests.
 */
function neighbours(plan: Plan): readonly Plan[] {
  const grid = turned(plan, 'circle')
    .flatMap((one) => turned(one, 'programme'))
    .flatMap((one) => turned(one, 'tests'));
  const all = [...grid, ...LEVERS.flatMap((lever) => turned(plan, lever))];
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

const keyOf = (plan: Plan): string => JSON.stringify(LEVERS.map((lever) => plan[lever]));

const turned = (plan: Plan, lever: Lever): readonly Plan[] =>
  SETTINGS[lever].map((setting) => ({ ...plan, [lever]: setting }));

/** Share (0-1) of the replies with each setting of each lever; plans near the best count by their share. */
export type LeverShares = Readonly<Record<Lever, Readonly<Record<string, number>>>>;

/** The settings of each lever in the best replies. */
export function leverShares(replies: readonly BestReply[]): LeverShares {
  const share = (lever: Lever, setting: Plan[Lever]): number =>
    replies.reduce((sum, { near }) => {
      const alike = near.reduce((part, one) => part + (one.plan[lever] === setting ? one.share : 0), 0);
      return sum + alike / replies.length;
    }, 0);
  const shares = (lever: Lever): Readonly<Record<string, number>> =>
    Object.fromEntries(SETTINGS[lever].map((setting) => [String(setting), share(lever, setting)]));
  return {
    circle: shares('circle'),
    programme: shares('programme'),
    citizens: shares('citizens'),
    security: shares('security'),
    burden: shares('burden'),
    networks: shares('networks'),
    tests: shares('tests'),
  };
}
