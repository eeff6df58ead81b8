import { describe, expect, test } from 'vitest';
import { bestReply, leverShares } from '../../../shared/src/experiments/balance/best-reply.ts';
import { kindLosses, playTable } from '../../../shared/src/experiments/balance/bot-tables.ts';
import { COALITIONS, freezeFor, PAYOFF_WORLDS } from '../../../shared/src/experiments/balance/coalitions.ts';
import { listJobs, runJob } from '../../../shared/src/experiments/balance/jobs.ts';
import {
  meanScores,
  NOISY,
  payoffConditions,
  payoffsOf,
  worldScores,
  wrongSigns,
} from '../../../shared/src/experiments/balance/payoffs.ts';
import { LEVERS, NAMED_PLANS, SETTINGS, type Plan } from '../../../shared/src/experiments/balance/plans.ts';
import { assemble } from '../../../shared/src/experiments/balance/report.ts';
import { ablated, balanceUnder, varied } from '../../../shared/src/experiments/balance/vary.ts';
import { ABLATION_OF, ABLATIONS } from '../../../shared/src/experiments/ablations.ts';
import { SENDERS } from '../../../shared/src/terms/vocabulary.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';

const FEW = [1, 2, 3, 4];

/** The payoff at a path such as `slackGain.us`. */
const at = (payoffs: ReturnType<typeof payoffsOf>, path: string): number => {
  const sender = SENDERS.find((one) => path.endsWith(`.${one}`));
  if (sender !== undefined && path.startsWith('slackGain.')) return payoffs.slackGain[sender];
  if (sender !== undefined && path.startsWith('allSlackLoss.')) return payoffs.allSlackLoss[sender];
  throw new Error(`no payoff is called ${path}`);
};

describe('payoffs', () => {
  const scores = worldScores(january2016, FEW);
  const payoffs = payoffsOf(scores);

  test('are the defined differences of mean scores', () => {
    expect(payoffs.slackGain.china).toBe(scores.chinaSlack.china - scores.reference.china);
    expect(payoffs.allSlackLoss.un).toBe(scores.reference.un - scores.allSlack.un);
    expect(payoffs.jointPackage.us.embargo).toBe(scores.embargo.us);
    expect(payoffs.freezeGain.dprk).toBe(scores.freeze.dprk - scores.stalemate.dprk);
    const judged = payoffConditions(payoffs).find(({ id }) => id === 'jointPackage.us');
    expect(judged?.value).toBe(scores.reference.us - scores.embargo.us);
    expect(judged?.holds).toBe(scores.reference.us - scores.embargo.us >= 4);
  });

  test('have the required signs: slack is tempting and hurts all, restraint and relief pay', () => {
    expect(wrongSigns(payoffs)).toEqual([]);
  });

  test('are the same whenever measured', () => {
    expect(worldScores(january2016, FEW)).toEqual(scores);
  });

  test('have no temptation to slack if enforcement is free', () => {
    const free = balanceUnder(ablated(january2016, 'enforcement-cost'), FEW);
    for (const sender of SENDERS) expect(free.payoffs.slackGain[sender], sender).toBeLessThan(0);
  });

  test('tempt China too little if bite is that of the weakest link, and have no common harm without a breakout line', () => {
    // What remains is the cost of effort at home, which slack saves whether or not trade can go elsewhere.
    const weakest = balanceUnder(ablated(january2016, 'weakest-link'), FEW).payoffs;
    expect(weakest.slackGain.china).toBeLessThan(0.5 * payoffs.slackGain.china);
    expect(payoffConditions(weakest).find(({ id }) => id === 'slackGain.china')?.holds).toBe(false);
    expect(balanceUnder(ablated(january2016, 'breakout-line'), FEW).wrong).toContain('allSlackLoss.china');
  });

  test('lose exactly the signs listed for each ablation', () => {
    for (const id of ABLATIONS) {
      const { payoffFlips } = ABLATION_OF[id];
      if (payoffFlips.length === 0) continue;
      const without = balanceUnder(ablated(january2016, id), FEW).payoffs;
      for (const sign of payoffFlips) {
        expect(at(payoffs, sign), `${sign} in the full model`).toBeGreaterThan(0);
        expect(at(without, sign), `${sign} without ${id}`).toBeLessThan(0);
      }
    }
  });

  test('are higher for Pyongyang with more relief', () => {
    const worth = (relief: number): number => meanScores(january2016, FEW, freezeFor(relief), NOISY).dprk;
    expect(worth(300)).toBeGreaterThan(worth(0));
    expect(worth(600)).toBeGreaterThan(worth(300));
  });
});

describe('plans of Pyongyang', () => {
  const against = (plan: Plan, coalition = PAYOFF_WORLDS.reference): number =>
    meanScores(january2016, FEW, coalition, { kind: 'plan', plan }).dprk;

  test('with different names have different results', () => {
    const found = Object.values(NAMED_PLANS).map((plan) => against(plan).toFixed(6));
    expect(new Set(found).size).toBe(found.length);
  });

  test('are worse than the best reply, whose shares add up to one', () => {
    const reply = bestReply(january2016, [1, 2], PAYOFF_WORLDS.embargo);
    const best = meanScores(january2016, [1, 2], PAYOFF_WORLDS.embargo, { kind: 'plan', plan: reply.plan }).dprk;
    for (const plan of Object.values(NAMED_PLANS)) {
      expect(best).toBeGreaterThanOrEqual(
        meanScores(january2016, [1, 2], PAYOFF_WORLDS.embargo, { kind: 'plan', plan }).dprk,
      );
    }
    expect(reply.near.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    const shares = leverShares([reply]);
    for (const lever of LEVERS) {
      expect(Object.keys(shares[lever])).toEqual(SETTINGS[lever].map(String));
      expect(Object.values(shares[lever]).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    }
  });

  test('keep a bargain: the freeze binds the most eager programme', () => {
    const eager = { ...NAMED_PLANS.bomb, programme: 4 } as const;
    const frozen = meanScores(january2016, FEW, PAYOFF_WORLDS.freeze, { kind: 'plan', plan: eager });
    const open = meanScores(january2016, FEW, PAYOFF_WORLDS.stalemate, { kind: 'plan', plan: eager });
    expect(frozen.un).toBeGreaterThan(open.un + 10);
  });
});

describe('tables of bots', () => {
  test('count a kind as used only if an order of it has an effect', () => {
    const { used, scores } = playTable(january2016, 3);
    expect(used).toContain('table-text');
    expect(used.length).toBeGreaterThanOrEqual(12);
    for (const score of Object.values(scores)) expect(score).toBeGreaterThan(0);
  });

  test('lose nothing without a kind that the seat does not use, and something without an essential one', () => {
    const losses = kindLosses(january2016, 3, 'un');
    expect(losses.has('fund-circle')).toBe(false);
    expect(losses.get('judge-procedure')).toBeDefined();
    expect([...losses.values()].some((loss) => loss > 0)).toBe(true);
  });
});

describe('the report', () => {
  test('does not depend on the order of jobs', () => {
    // One game of each says it.
    const jobs = listJobs(10).flatMap((job) =>
      job.kind === 'tables' || job.kind === 'care' ? [{ ...job, to: job.from }] : [],
    );
    const forwards = jobs.map((job) => runJob(january2016, job));
    const backwards = jobs.toReversed().map((job) => runJob(january2016, job));
    expect(backwards.toReversed()).toEqual(forwards);
  });

  test('throws for worlds that were not played', () => {
    expect(() => assemble(january2016.id, 10, [])).toThrow(/no best reply was sought/);
  });

  test('has every coalition once, and at least four with at least five plans', () => {
    expect(new Set(COALITIONS.map(({ id }) => id)).size).toBe(COALITIONS.length);
    const jobs = listJobs(10);
    expect(jobs.filter(({ kind }) => kind === 'plans').length).toBeGreaterThanOrEqual(4);
    expect(Object.keys(NAMED_PLANS).length).toBeGreaterThanOrEqual(5);
  });

  test('varies every parameter on its own, the same way for the same seed', () => {
    const one = varied(january2016, 1, 0.1).params.diplomacy;
    expect(one.rentEffect.value).not.toBe(january2016.params.diplomacy.rentEffect.value);
    expect(Math.abs(one.rentEffect.value / january2016.params.diplomacy.rentEffect.value - 1)).toBeLessThanOrEqual(0.1);
    expect(varied(january2016, 1, 0.1).params).toEqual(varied(january2016, 1, 0.1).params);
    expect(varied(january2016, 2, 0.1).params.diplomacy.rentEffect.value).not.toBe(one.rentEffect.value);
  });
});
