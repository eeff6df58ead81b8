import type { Scenario } from '../../engine/scenario.ts';
import type { BySeat } from '../../engine/vocabulary.ts';
import type { Coalition } from './coalitions.ts';
import { meanScores } from './payoffs.ts';
import { LEVERS, NAMED_PLANS, SETTINGS, type Lever, type Plan } from './plans.ts';

// An optimising Pyongyang: the best fixed plan it can find against a coalition, lever by lever from several starts.

/** A best reply and what every seat scores under it. */
export interface BestReply {
  readonly coalition: string;
  readonly plan: Plan;
  readonly scores: BySeat<number>;
}

const STARTS: readonly Plan[] = [NAMED_PLANS.quiet, NAMED_PLANS.guns, NAMED_PLANS.levy];
const SWEEPS = 6;

/** Search the plan with the highest mean score of Pyongyang against a coalition, over some seeds. */
export function bestReply(scenario: Scenario, seeds: readonly number[], coalition: Coalition): BestReply {
  const known = new Map<string, BySeat<number>>();
  const scoresOf = (plan: Plan): BySeat<number> => {
    const key = JSON.stringify(LEVERS.map((lever) => plan[lever]));
    const found = known.get(key) ?? meanScores(scenario, seeds, coalition, { kind: 'plan', plan });
    known.set(key, found);
    return found;
  };
  let best: Plan = NAMED_PLANS.quiet;
  for (const start of STARTS) {
    let plan = start;
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      const before = plan;
      for (const lever of LEVERS) {
        for (const other of turned(plan, lever)) if (scoresOf(other).dprk > scoresOf(plan).dprk) plan = other;
      }
      if (plan === before) break;
    }
    if (scoresOf(plan).dprk > scoresOf(best).dprk) best = plan;
  }
  return { coalition: coalition.id, plan: best, scores: scoresOf(best) };
}

const turned = (plan: Plan, lever: Lever): readonly Plan[] =>
  SETTINGS[lever].map((setting) => ({ ...plan, [lever]: setting }));

/** Share 0-1 of the replies that set each lever in each way. */
export type LeverShares = Readonly<Record<Lever, Readonly<Record<string, number>>>>;

/** Count how the best replies set each lever. */
export function leverShares(replies: readonly BestReply[]): LeverShares {
  const shares = (lever: Lever): Readonly<Record<string, number>> =>
    Object.fromEntries(
      SETTINGS[lever].map((setting) => [
        String(setting),
        replies.filter(({ plan }) => plan[lever] === setting).length / Math.max(1, replies.length),
      ]),
    );
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
