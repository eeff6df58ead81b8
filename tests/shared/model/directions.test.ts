import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { describe, expect, it } from 'vitest';
import type { Effort } from '../../../shared/src/terms/vocabulary.ts';
import { stream } from '../../../shared/src/lib/rng.ts';
import {
  bankRefusal,
  burdenEffect,
  clashRisk,
  defectionHazard,
  expectedBlocked,
  livingWeight,
  programmePace,
  rally,
} from '../../../shared/src/model/expectations.ts';
import { nextOpposition, unrestChance } from '../../../shared/src/model/control.ts';
import { runGates } from '../../../shared/src/model/trade.ts';
import { step } from '../../../shared/src/model/step.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { after, all, inputsOf, meanOver, run } from './worlds.ts';

// Directions that a reader of the essay would check first. Effects with intervals are tested as experiments elsewhere;
// here each mechanism alone must have the direction of its claim.

const params = january2016.params;
const EMBARGO = { letter: all(4), effort: all(3) } as const;

describe('programme', () => {
  it('slows with dual-use effort and never stops (C26)', () => {
    const gained = ([0, 1, 2, 3] as const).map(
      (effort) => after({ letter: { 'dual-use': 4 }, effort: { 'dual-use': effort } }).programme.index - 40,
    );
    for (const [i, gain] of gained.entries()) {
      if (i > 0) expect(gain).toBeLessThan(gained[i - 1] ?? 0);
      expect(gain).toBeGreaterThan(0.3 * (gained[0] ?? 0));
    }
    expect(programmePace(params, 2, 0, 0) / programmePace(params, 2, 1, 0)).toBeCloseTo(
      params.programme.accessFloor.value,
      6,
    );
  });

  it('comes close to the breakout line in a lax game and stays clearly below it in a strict one', () => {
    const programme = { programme: 3 };
    const lax = after({
      letter: { 'dual-use': 2 },
      effort: { 'dual-use': 1 },
      coverage: { 'dual-use': 0.75 },
      spending: programme,
    });
    const strict = after({
      letter: { 'dual-use': 4, financial: 4 },
      effort: { 'dual-use': 3, financial: 3 },
      spending: programme,
    });
    expect(lax.programme.index).toBeGreaterThan(60);
    expect(lax.programme.index).toBeLessThan(76);
    expect(strict.programme.index).toBeLessThan(lax.programme.index - 5);
  });

  it('reaches milestones only when funded twice in a row', () => {
    const steady = after({ spending: { programme: 2 } });
    const stopAndGo = after((round) => ({ spending: { programme: round % 2 === 0 ? 4 : 0 } }));
    expect(steady.programme.milestones).toBeGreaterThanOrEqual(4);
    expect(stopAndGo.programme.milestones).toBe(0);
    expect(stopAndGo.programme.index).toBeLessThan(steady.programme.index);
  });
});

describe('circle', () => {
  it('loses loyalty to luxury effort while citizens hardly notice (C22, C23)', () => {
    const free = after({});
    const idle = after({ letter: { luxury: 4 }, effort: { luxury: 0 } });
    const strict = after({ letter: { luxury: 4 }, effort: { luxury: 3 } });
    expect(idle.circle.loyalty).toBeGreaterThan(free.circle.loyalty - 1.5);
    expect(strict.circle.loyalty).toBeLessThan(free.circle.loyalty - 6);
    expect(Math.abs(strict.citizens.welfare - free.citizens.welfare)).toBeLessThan(1);
  });

  it('is shielded: a broad embargo costs citizens more (C4, C8)', () => {
    const free = after({});
    const hit = after({
      letter: { trade: 4, aid: 4 },
      effort: { trade: 3, aid: 3 },
      spending: { citizens: 0, burden: 1 },
    });
    const citizens = free.citizens.welfare - hit.citizens.welfare;
    expect(citizens).toBeGreaterThan(10);
    expect(citizens).toBeGreaterThan(1.5 * (free.circle.loyalty - hit.circle.loyalty));
  });

  it('has a convex hazard of defection, lower when it is cohesive (C10, C11)', () => {
    const at = (loyalty: number) => defectionHazard(params, loyalty, 70, 70);
    expect(at(20) - at(30)).toBeGreaterThan(at(40) - at(50));
    expect(at(75)).toBeLessThan(0.01);
    expect(defectionHazard(params, 40, 90, 70)).toBeLessThan(defectionHazard(params, 40, 40, 70));
  });

  it('comes to expect past rewards', () => {
    const spoiled = after((round) => ({ spending: { circle: round === 1 ? 5 : 3 } }));
    const steady = after({ spending: { circle: 3 } });
    expect(spoiled.circle.norm).toBeGreaterThan(steady.circle.norm);
    expect(spoiled.circle.loyalty).toBeLessThan(steady.circle.loyalty);
  });

  it('rallies to a test, more so under a stricter letter', () => {
    expect(rally(params, 'nuclear', 1, false)).toBeGreaterThan(rally(params, 'nuclear', 0.2, false));
    expect(rally(params, 'none', 1, true)).toBe(0);
  });

  it('is more expensive to keep when it is larger (C7)', () => {
    const large = {
      ...params,
      circle: { ...params.circle, coalitionShare: { ...params.circle.coalitionShare, value: 0.4 } },
    };
    const rewards = { spending: { circle: 4 } };
    expect(after(rewards, 6, 7, large).circle.loyalty).toBeLessThan(after(rewards, 6).circle.loyalty);
  });
});

describe('trade and networks', () => {
  const luxuryOf = (list: number) =>
    run({ letter: { luxury: 4 }, effort: { luxury: 3 }, coverage: { luxury: list } }, 1)[0]?.flows.leakage ?? 0;

  it('leaks through a short list (C25)', () => {
    expect(luxuryOf(0.45)).toBeGreaterThan(luxuryOf(0.7));
    expect(luxuryOf(0.7)).toBeGreaterThan(luxuryOf(1));
  });

  it.each(['border', 'sea'] as const)('sends displaced goods and their rent to a lax %s', (lax) => {
    const inputs = inputsOf(EMBARGO);
    const idle = { ...inputs, spirit: { ...inputs.spirit, [lax]: all(0) } };
    const even = step(params, january2016.stocks, inputs, stream(shortSeed(1), 1)).flows;
    const slack = step(params, january2016.stocks, idle, stream(shortSeed(1), 1)).flows;
    expect(slack.laxest).toBe(lax);
    expect(slack.rents[lax]).toBeGreaterThan(2 * even.rents[lax]);
    expect(slack.leakageAt[lax]).toBeGreaterThan(even.leakageAt[lax]);
    // Not the minimum over corridors: two strict corridors still have an effect.
    expect(slack.bite).toBeLessThan(even.bite);
    expect(slack.bite).toBeGreaterThan(0.1 * even.bite);
  });

  it('diverts no goods into the dollar corridor and no rent to Washington', () => {
    const goods = ['commodities', 'labour', 'arms-income', 'consumer', 'fuel', 'luxury', 'dual-use'] as const;
    const embargo = inputsOf(EMBARGO);
    // Goods are stopped at the border alone, and the dollar corridor is open.
    const inputs = { ...embargo, spirit: { border: all(3), sea: all(0), dollar: all(0) } } as const;
    const open = {
      ...params,
      finance: {
        ...params.finance,
        dollarExposure: {
          ...params.finance.dollarExposure,
          dollar: { ...params.finance.dollarExposure.dollar, value: 0 },
        },
      },
    };
    const gates = runGates(open, january2016.stocks, inputs, january2016.stocks.finance.compliance);
    for (const { spec, moved, blocked } of gates.rows) {
      if (!goods.some((channel) => channel === spec.channel)) continue;
      // All that moved from the border arrived by sea: no more than the sea takes at its own gate.
      expect(moved.border, spec.channel).toBeLessThanOrEqual(params.trade.rerouteShare.value * blocked.border);
    }
    const byMoney = gates.rows.filter(({ spec }) => spec.channel === 'settlement' || spec.channel === 'holdings');
    const stoppedMoney = byMoney.reduce((sum, { blocked }) => sum + blocked.border + blocked.sea, 0);
    expect(gates.entered.dollar).toBeGreaterThan(0);
    expect(gates.entered.dollar).toBeLessThanOrEqual(stoppedMoney);
    expect(gates.rents.dollar).toBe(0);
    expect(gates.rents.sea).toBeGreaterThan(0);
  });

  it('brings less past a strong gate than past a weak one (C24)', () => {
    const broughtPast = (effort: Effort) => {
      const flows = run({ letter: { luxury: 4 }, effort: { luxury: effort } }, 1)[0]?.flows;
      return (flows?.carried ?? 0) / ((flows?.blocked ?? 0) - (flows?.rerouted ?? 0));
    };
    expect(broughtPast(1)).toBeGreaterThan(broughtPast(2));
    expect(broughtPast(2)).toBeGreaterThan(broughtPast(3));
    expect(broughtPast(3)).toBeGreaterThan(0.1);
  });

  it('carries less while penalties are feared (C33)', () => {
    const carried = (fear: number) => {
      const stocks = { ...january2016.stocks, finance: { ...january2016.stocks.finance, fear } };
      return step(params, stocks, inputsOf(EMBARGO), stream(shortSeed(1), 1)).flows.carried;
    };
    expect(carried(1)).toBeLessThan(0.7 * carried(0));
  });

  it('bites by the spirit, not by the letter (C33, C34)', () => {
    const paper = run({ letter: all(4) }, 4).at(-1)?.flows.bite ?? 0;
    const spirit = run(EMBARGO, 4).at(-1)?.flows.bite ?? 0;
    expect(paper).toBeLessThan(0.2 * spirit);
    expect(expectedBlocked(params, { flow: 100, letter: 0, reach: 0, coverage: 1, effort: 3, diligence: 1 })).toBe(0);
  });

  it('loses diligence without monitoring (C35)', () => {
    const watched = after({ monitoring: { border: 2, sea: 2, dollar: 2 } }).trade.diligence;
    const alone = after({ monitoring: { border: 0, sea: 0, dollar: 0 } }).trade.diligence;
    for (const corridor of ['border', 'sea', 'dollar'] as const) {
      expect(alone[corridor]).toBeLessThan(january2016.stocks.trade.diligence[corridor]);
      expect(watched[corridor]).toBeGreaterThan(alone[corridor]);
    }
  });

  it('brings a listed route back under a new name at a higher fee', () => {
    const outcomes = run(
      (round) => ({ ...EMBARGO, closures: round === 1 ? [{ id: 'eastmere', how: 'listed' }] : [] }),
      9,
    );
    expect(outcomes[0]?.flows.carriedBy['eastmere']).toBe(0);
    const route = outcomes.at(-1)?.stocks.networks.intermediaries.find((i) => i.id === 'eastmere');
    expect(route?.generation).toBe(1);
    expect(route?.fee).toBeGreaterThan(0.13);
    expect(outcomes.at(-1)?.flows.carriedBy['eastmere']).toBeGreaterThan(0);
  });
});

describe('finance', () => {
  it('complies by dollar exposure, fear and reputation (C30), and threats raise it', () => {
    const mood = { fear: 0.5, reputation: 80 };
    const refusal = (exposure: number, other: Partial<typeof mood> = {}) =>
      bankRefusal(params, exposure, { ...mood, ...other });
    expect(refusal(0.9)).toBeGreaterThan(refusal(0.3));
    expect(refusal(0.9, { fear: 0.8 })).toBeGreaterThan(refusal(0.9, { fear: 0.2 }));
    expect(refusal(0.9, { reputation: 30 })).toBeGreaterThan(refusal(0.9));
    const calm = after({}, 2).finance;
    const threatened = after({ dollarSteps: { finding: false, threat: true, penalty: false } }, 2).finance;
    expect(threatened.compliance).toBeGreaterThan(calm.compliance + 0.1);
    expect(threatened.friction).toBeGreaterThan(calm.friction);
  });
});

describe('economy and citizens', () => {
  it('keeps prices and the exchange rate within a fifth, with or without an embargo', () => {
    for (const wish of [{}, EMBARGO]) {
      for (const { stocks } of run(wish, 10, 3)) {
        expect(Math.abs(stocks.economy.staplePrice - 100)).toBeLessThan(20);
        expect(Math.abs(stocks.economy.exchangeRate - 100)).toBeLessThan(20);
      }
    }
  });

  it('shrinks under an enforced embargo, at the annual rate that scholars report (C1)', () => {
    const growth = (wish: Parameters<typeof run>[0], halves: number) =>
      meanOver(20, (seed) => run(wish, halves, seed).reduce((sum, o) => sum + o.stocks.economy.growth, 0) / halves);
    // 2.3 to 3.5 points per year over ten years, and more than 5 at first, under comprehensive sanctions (S80).
    const costOver = (halves: number) => growth({}, halves) - growth(EMBARGO, halves);
    expect(costOver(4)).toBeGreaterThan(3.5);
    expect(costOver(4)).toBeLessThan(8);
    expect(costOver(20)).toBeGreaterThan(2);
    expect(costOver(20)).toBeLessThan(4);
  });

  it('loses welfare at once and recovers it slowly', () => {
    expect(burdenEffect(params, 2, params.citizens.reference.value)).toBeCloseTo(-params.citizens.burdenHeavy.value, 6);
    const free = after({}, 5).citizens.welfare;
    const hit = after((round) => ({ spending: { burden: round === 1 ? 2 : 0 } }), 1).citizens.welfare;
    const later = after((round) => ({ spending: { burden: round === 1 ? 2 : 0 } }), 5).citizens.welfare;
    expect(free - hit).toBeGreaterThan(3);
    expect(later).toBeGreaterThan(hit);
    expect(later).toBeLessThan(free - 0.5);
  });

  it('responds to relief and fast exemptions (C21)', () => {
    const slow = after({ letter: { trade: 4 }, effort: { trade: 3 } }).citizens.welfare;
    const helped = after({ letter: { trade: 4 }, effort: { trade: 3 }, exemptions: 'fast', relief: 2 }).citizens
      .welfare;
    expect(helped).toBeGreaterThan(slow + 2);
  });

  it('turns grievance into unrest only where channels exist (C15-C18)', () => {
    const mute = { ...params, control: { ...params.control, channels: { ...params.control.channels, value: 0 } } };
    const nobody = { organised: 0, founders: 0 };
    expect(nextOpposition(mute, nobody, 90, 20).organised).toBe(0);
    const organised = (grievance: number, detection: number): number => {
      let opposition = nobody;
      for (let round = 0; round < 6; round++) opposition = nextOpposition(params, opposition, grievance, detection);
      return opposition.organised;
    };
    expect(organised(80, 60)).toBeGreaterThan(organised(40, 60));
    expect(organised(80, 90)).toBeLessThan(organised(80, 60));
    expect(unrestChance(params, 0.01, -1)).toBeGreaterThan(unrestChance(params, 0.01, 0));
    expect(unrestChance(params, 0.01, 1)).toBeLessThan(unrestChance(params, 0.01, 0));
  });

  it('finds cells sooner, and so smaller, with more informants (C17)', () => {
    const size = (detection: number): number => {
      let opposition = { organised: 0, founders: 0 };
      for (let round = 0; round < 8; round++) opposition = nextOpposition(params, opposition, 60, detection);
      return opposition.organised / opposition.founders;
    };
    expect(size(77)).toBeGreaterThan(1);
    expect(size(77)).toBeLessThan(1.3);
    expect(size(40)).toBeGreaterThan(size(77) + 0.5);
  });

  it('never takes what markets supply, even in full isolation', () => {
    const worst = after({ ...EMBARGO, spending: { burden: 2, citizens: 0 } }, 20).citizens.welfare;
    expect(worst).toBeGreaterThan(params.citizens.subsistence.value);
    expect(worst).toBeLessThan(params.citizens.reference.value - 14);
  });

  it('lowers the circle’s loyalty by citizens’ hunger if the ruler needs them (C7)', () => {
    const hungry = { letter: { trade: 4 }, effort: { trade: 3 }, spending: { burden: 2, citizens: 0 } } as const;
    const broad = {
      ...params,
      circle: { ...params.circle, coalitionShare: { ...params.circle.coalitionShare, value: 0.5 } },
    };
    expect(livingWeight(broad)).toBeGreaterThan(3 * livingWeight(params));
    expect(after(hungry, 6, 7, broad).circle.loyalty).toBeLessThan(after(hungry, 6).circle.loyalty - 4);
  });

  it('weighs on the circle without a kink as the circle widens', () => {
    const at = (share: number) =>
      livingWeight({
        ...params,
        circle: { ...params.circle, coalitionShare: { ...params.circle.coalitionShare, value: share } },
      });
    const slopes = [0.04, 0.07, 0.08, 0.12, 0.2, 0.4].map((share) => (at(share + 0.001) - at(share - 0.001)) / 0.002);
    for (const [index, slope] of slopes.entries()) {
      expect(slope).toBeGreaterThan(0);
      // Each slope is a little below the one before: no step, no corner.
      if (index > 0) expect(slope / (slopes[index - 1] ?? 0)).toBeGreaterThan(0.5);
      if (index > 0) expect(slope).toBeLessThan(slopes[index - 1] ?? 0);
    }
  });
});

describe('chips', () => {
  it('are about ten without restrictions and five to seven under a full embargo', () => {
    const income = (wish: Parameters<typeof run>[0]) => run(wish, 4, 5).at(-1)?.stocks.budget.income ?? 0;
    expect(income({}) / 150).toBeGreaterThan(9);
    expect(income({}) / 150).toBeLessThan(11.5);
    // Pyongyang answers an embargo with more illicit trade, as the fixed rule of the experiments does.
    const pushed = { ...EMBARGO, spending: { illicit: { arms: 2, counterfeiting: 1, cyber: 2 } } };
    expect(income(pushed) / 150).toBeGreaterThan(5);
    expect(income(EMBARGO) / 150).toBeLessThan(7.5);
  });

  it('follow a neighbour’s support and a burden in the same half-year', () => {
    const plain = after({}, 1).budget.chips;
    expect(after({ support: 1 }, 1).budget.chips).toBe(plain + 1);
    expect(after({ spending: { burden: 2 } }, 1).budget.chips).toBe(plain + 2);
    expect(after({ test: 'nuclear' }, 1).budget.chips).toBe(plain - 2);
  });
});

describe('diplomacy', () => {
  it('has a risk of a clash that is convex in tension', () => {
    expect(clashRisk(params, 100) - clashRisk(params, 85)).toBeGreaterThan(
      clashRisk(params, 70) - clashRisk(params, 55),
    );
  });

  it('makes an unfunded letter cost credibility and effort cost its owner', () => {
    const start = january2016.stocks.diplomacy;
    const paper = after({ letter: all(4) }, 4).diplomacy;
    const spirit = after(EMBARGO, 4).diplomacy;
    expect(paper.credibility).toBeLessThan(start.credibility - 8);
    expect(spirit.credibility).toBeGreaterThan(paper.credibility + 8);
    expect(spirit.mandate).toBeLessThan(start.mandate - 5);
    expect(spirit.room).toBeLessThan(start.room - 5);
    expect(spirit.access).toBeLessThan(start.access - 5);
  });

  it('responds to tests with a build-up and to a pause with lower tension', () => {
    const loud = after({ test: 'long-range' }, 4).diplomacy;
    const calm = after({ exercisesPaused: true }, 4).diplomacy;
    expect(loud.buildUp).toBeGreaterThan(calm.buildUp + 5);
    expect(loud.tension).toBeGreaterThan(calm.tension + 15);
    expect(loud.trust['china-dprk']).toBeLessThan(calm.trust['china-dprk']);
  });
});
