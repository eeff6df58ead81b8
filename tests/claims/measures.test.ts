import { shortSeed } from '../../shared/src/lib/seed.ts';
import { describe, expect, it } from 'vitest';
import { regimeSchema, sendersSchema } from '../../shared/src/experiments/policy.ts';
import { runPolicies } from '../../shared/src/experiments/run-policies.ts';
import type { ModelRun } from '../../shared/src/experiments/run-policies.ts';
import { senderPayoff } from '../../shared/src/experiments/sender-payoff.ts';
import { findVariable } from '../../shared/src/experiments/variables.ts';
import { withoutSanctions } from '../../shared/src/experiments/without-sanctions.ts';
import { january2016 } from '../../shared/src/scenario/january-2016.ts';

// Variables that compare a run with another world, or combine several flows.

type SendersWish = Parameters<typeof sendersSchema.parse>[0];

function under(senders: SendersWish, seed = 3): ModelRun {
  const setting = { scenario: january2016, params: january2016.params, stocks: january2016.stocks };
  return runPolicies(setting, sendersSchema.parse(senders), regimeSchema.parse({}), shortSeed(seed), 6);
}

function read(run: ModelRun, name: string): number {
  const last = run.rounds.at(-1);
  if (last === undefined) throw new Error('the run is empty');
  const found = findVariable(name, last);
  if (!found.ok) throw new Error(`there is no ${name}`);
  return found.value(run, last);
}

const free = under({ letters: 'none', effort: 0 });
const embargo = under({ letters: 'broad', effort: 2 });
const targeted = under({ letters: 'targeted', effort: 3, lists: 'common' });

describe('the world without sanctions', () => {
  it('does not depend on the senders’ policy, and equals a run without sanctions in the country', () => {
    const stocksOf = (run: ModelRun) => run.rounds.map(({ outcome }) => outcome.stocks);
    expect(stocksOf(withoutSanctions(embargo))).toEqual(stocksOf(withoutSanctions(targeted)));
    const inside = (run: ModelRun) =>
      stocksOf(run).map(({ budget, circle, citizens }) => ({ budget, circle, citizens }));
    expect(inside(withoutSanctions(embargo))).toEqual(inside(free));
  });

  it('gives no success if nothing was restricted', () => {
    expect(read(free, 'success.constrain')).toBe(0);
    expect(read(free, 'success.coerce')).toBe(0);
    expect(read(free, 'harm.perPressure')).toBe(0);
  });
});

describe('measures of flows', () => {
  it('give arrivals and bypassed goods as shares of what was sought', () => {
    // Banks refuse a little of the business even where no letter is in force.
    expect(read(free, 'trade.luxuryShare')).toBeGreaterThan(95);
    const arrives = read(targeted, 'trade.luxuryShare');
    const bypass = read(targeted, 'luxury.bypass');
    expect(arrives).toBeGreaterThan(20);
    expect(arrives).toBeLessThan(80);
    expect(bypass).toBeGreaterThan(0);
    expect(bypass).toBeLessThan(100);
    const blocked = (100 - arrives) / (1 - bypass / 100);
    expect(blocked).toBeLessThan(100);
  });

  it('give a higher cost of settlement if settlement is restricted', () => {
    const limits = under({ letters: { financial: 4 }, effort: 2 });
    for (const name of ['settlement.costLicit', 'settlement.costIllicit']) {
      expect(read(limits, name)).toBeGreaterThan(read(free, name) + 2);
    }
    expect(read(limits, 'denied.perRestricted')).toBeGreaterThan(0);
  });
});

describe('the score of a sender', () => {
  it.each(['us', 'china', 'un'] as const)('is between 0 and 100 and depends only on past half-years (%s)', (sender) => {
    for (const run of [free, embargo, targeted]) {
      const score = senderPayoff(run, sender);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }
    const half = { ...embargo, rounds: embargo.rounds.slice(0, 3) };
    expect(senderPayoff(half, sender)).not.toBe(senderPayoff(embargo, sender));
  });

  it('falls under an embargo that costs the sender more than it denies', () => {
    expect(senderPayoff(free, 'china')).toBeGreaterThan(senderPayoff(embargo, 'china'));
  });

  it('rises when the sender alone makes no effort (C35)', () => {
    const slack = under({ letters: 'targeted', lists: 'common', effort: { us: 0, china: 3, un: 3 } });
    expect(senderPayoff(slack, 'us')).toBeGreaterThan(senderPayoff(targeted, 'us'));
  });
});
