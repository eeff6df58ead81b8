import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { describe, expect, test } from 'vitest';
import { runBaseline } from '../../../shared/src/truth/outcome/baseline.ts';
import { courseOf } from '../../../shared/src/truth/outcome/course.ts';
import { debriefOf } from '../../../shared/src/truth/outcome/debrief.ts';
import { scoresOf } from '../../../shared/src/truth/outcome/scores.ts';
import { breakoutOf, delayOf, deterrentOf, onAnchor, threatAverted } from '../../../shared/src/rules/aim-functions.ts';
import type { AimId } from '../../../shared/src/terms/scenario.ts';
import { SEATS, type SeatId } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { evenEfforts, playedWorld, type Plan } from '../../support/world-builder.ts';

const ROUNDS = 8;
const calm: Plan['incidents'] = (_round, drawn) =>
  drawn.filter(({ kind }) => kind !== 'clash-broke-out' && kind !== 'regime-collapsed');

const played = (plan: Plan = {}): World => playedWorld({ rounds: ROUNDS, incidents: calm, ...plan });
const scored = (world: World) => {
  const baseline = runBaseline(world.scenario, world.seed, ROUNDS);
  return scoresOf(world, courseOf(world, baseline));
};
const aimOf = (world: World, seat: SeatId, aim: AimId) => {
  const found = scored(world)[seat].aims.find((one) => one.aim === aim);
  if (found === undefined) throw new Error(`${seat} has no aim ${aim}`);
  return found;
};

/** The world with a given final programme index. */
const withProgramme = (world: World, index: number): World => ({
  ...world,
  history: world.history.map((record) => ({
    ...record,
    stocks: { ...record.stocks, programme: { ...record.stocks.programme, index } },
  })),
});

describe('aim functions', () => {
  test('the deterrent is concave: each ten points are worth less than the ten before', () => {
    const steps = [40, 50, 60, 70, 80].map((index) => deterrentOf(index + 10) - deterrentOf(index));
    for (let i = 1; i < steps.length; i++) expect(steps[i]).toBeLessThan(steps[i - 1] ?? 0);
    expect(deterrentOf(12)).toBe(0);
    expect(deterrentOf(40)).toBeCloseTo(1 - Math.exp(-28 / 89), 12);
  });

  test('the threat is convex: a freeze half-way averts more than half of it', () => {
    expect(threatAverted({ start: 40, end: 55, baseline: 70 })).toBeGreaterThan(50);
    expect(threatAverted({ start: 40, end: 70, baseline: 70 })).toBeCloseTo(0, 9);
    expect(threatAverted({ start: 40, end: 40, baseline: 70 })).toBe(100);
    expect(delayOf({ start: 40, end: 55, baseline: 70 })).toBe(50);
    expect(delayOf({ start: 40, end: 55, baseline: 40 })).toBe(0);
  });

  test('the breakout step is 0.5 at the line and nearly complete three points away', () => {
    const { breakout } = january2016;
    expect(breakoutOf(breakout, 68)).toBe(0.5);
    expect(breakoutOf(breakout, 65)).toBeLessThan(0.15);
    expect(breakoutOf(breakout, 71)).toBeGreaterThan(0.85);
    expect(breakoutOf(breakout, 40)).toBeLessThan(1e-6);
  });

  test('anchors scale and clamp', () => {
    expect([10, 20, 35, 50, 60].map((value) => onAnchor({ zero: 20, hundred: 50 }, value))).toEqual([
      0, 0, 50, 100, 100,
    ]);
  });
});

describe('scores', () => {
  test('weights match the rules and add up to a hundred', () => {
    for (const seat of SEATS) {
      expect(january2016.aims[seat].reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    }
    expect(january2016.aims.china.find(({ aim }) => aim === 'stable-border')?.weight).toBe(30);
  });

  test('a plausible game scores between 20 and 80 for every seat', () => {
    const plans: readonly Plan[] = [
      {},
      { letter: { programme: 4, elite: 4 }, efforts: evenEfforts(1), inputsIn: { 3: { test: 'missile' } } },
      { inputsIn: { 2: { test: 'missile' }, 5: { test: 'nuclear' } } },
    ];
    for (const plan of plans) {
      for (const seed of [1, 2, 3]) {
        for (const seat of SEATS) {
          const { total } = scored(played({ ...plan, seed }))[seat];
          expect(total, seat).toBeGreaterThan(20);
          expect(total, seat).toBeLessThan(80);
        }
      }
    }
  });

  test('a total is the weighted mean of its aims and the private bonus', () => {
    for (const score of Object.values(scored(played()))) {
      const sum = score.aims.reduce((total, aim) => total + (aim.score * aim.weight) / 100, 0);
      expect(score.total).toBeCloseTo(Math.min(100, sum + (score.bonus?.points ?? 0)), 9);
      for (const aim of score.aims) expect(aim.score).toBeGreaterThanOrEqual(0);
    }
  });

  test('crossing the line deducts points from mandate, build-up, standing and non-proliferation only', () => {
    const below = scored(withProgramme(played(), 55));
    const above = scored(withProgramme(played(), 75));
    const hit = SEATS.flatMap((seat) => above[seat].aims.filter(({ breakout }) => breakout > 1).map(({ aim }) => aim));
    expect(hit.toSorted()).toEqual(['mandate', 'no-build-up', 'standing']);
    // Non-proliferation has nothing left to lose at 75, but it has just over the line.
    expect(aimOf(withProgramme(played(), 67), 'un', 'non-proliferation').breakout).toBeGreaterThan(1);
    for (const seat of SEATS) for (const aim of below[seat].aims) expect(aim.breakout).toBeLessThan(0.1);
  });

  test('denied revenue counts for the US and against Pyongyang, both relative to the baseline', () => {
    const tight = played({ letter: { programme: 4, finance: 4, broad: 4 }, efforts: evenEfforts(3) });
    expect(aimOf(tight, 'us', 'revenue-denied').score).toBeGreaterThan(
      aimOf(played(), 'us', 'revenue-denied').score + 10,
    );
    expect(aimOf(tight, 'dprk', 'hard-currency').score).toBeLessThan(
      aimOf(played(), 'dprk', 'hard-currency').score - 10,
    );
    expect(aimOf(tight, 'dprk', 'hard-currency').against.kind).toBe('baseline');
    expect(aimOf(tight, 'us', 'peace').against.kind).toBe('anchors');
  });

  test('autonomy falls when welfare is below 48', () => {
    const hungry = played({ spending: { citizens: 0, burden: 2 } });
    expect(hungry.stocks.citizens.welfare).toBeLessThan(48);
    expect(aimOf(hungry, 'dprk', 'autonomy').score).toBeLessThan(aimOf(played(), 'dprk', 'autonomy').score - 5);
  });

  test('false reports cost the coalition', () => {
    const honest = aimOf(played(), 'us', 'coalition').value;
    expect(aimOf(played({ reports: evenEfforts(3) }), 'us', 'coalition').value).toBeLessThan(honest - 5);
  });

  test('a clash is bad for all, and a collapse benefits nobody', () => {
    const ended = (kind: 'clash-broke-out' | 'regime-collapsed') =>
      scored(
        played({ incidents: (round, drawn) => (round === ROUNDS ? [{ kind }] : (calm?.(round, drawn) ?? drawn)) }),
      );
    const plain = scored(played());
    for (const seat of SEATS) {
      expect(ended('clash-broke-out')[seat].total).toBeLessThanOrEqual(20);
      expect(ended('regime-collapsed')[seat].total).toBeLessThanOrEqual(plain[seat].total);
    }
    expect(ended('regime-collapsed').dprk.total).toBeLessThanOrEqual(10);
  });
});

describe('baseline', () => {
  test('it has no letter and depends only on scenario, seed and rounds', () => {
    const run = runBaseline(january2016, shortSeed(5), 4);
    expect(run.rounds.map(({ round }) => round)).toEqual([1, 2, 3, 4]);
    expect(runBaseline(january2016, shortSeed(5), 4)).toEqual(run);
    expect(runBaseline(january2016, shortSeed(5), 8).rounds.slice(0, 4)).toEqual(run.rounds);
    expect(run.rounds.at(-1)?.stocks.trade.leakage).toBe(1);
    expect(run.rounds.at(-1)?.stocks.programme.tests).toEqual(january2016.stocks.programme.tests);
  });
});

describe('debrief', () => {
  const world = played({
    beliefs: { us: 10, china: 50, un: 90 },
    letter: { programme: 4, finance: 2 },
    efforts: evenEfforts(2),
  });
  const debrief = debriefOf(world, 'stalemate', runBaseline(world.scenario, world.seed, ROUNDS));

  test('it has every round, with true leakage and beliefs', () => {
    expect(debrief.rounds).toHaveLength(ROUNDS);
    expect(debrief.roundsPlayed).toBe(ROUNDS);
    for (const [index, truth] of debrief.rounds.entries()) {
      expect(truth.leakage).toBeCloseTo(100 * (world.history[index]?.flows.leakage ?? Number.NaN), 9);
    }
    expect(debrief.rounds[0]?.halfYear).toEqual({ year: 2016, half: 1 });
    expect(debrief.facts.meanEffort).toBe(2);
  });

  test('calibration is the mean gap between belief and truth', () => {
    const gaps = debrief.rounds.map(({ leakage }) => Math.abs(10 - leakage));
    expect(debrief.calibration.us).toBeCloseTo(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length, 9);
  });

  test('who paid adds up, and counts what the senders spent', () => {
    const { parts, senders, perHundredMillion, ...total } = debrief.whoPaid;
    for (const payer of ['citizens', 'circle', 'programme'] as const) {
      const { restrictions, help, shift } = parts?.[payer] ?? { restrictions: 0, help: 0, shift: 0 };
      expect(restrictions + help + shift).toBeCloseTo(total[payer], 9);
    }
    expect(perHundredMillion).not.toBeNull();
    // The initial docket of the US in the scenario has three steps of effort.
    expect(senders.us).toBe(3 * ROUNDS);
  });

  test('a game of older rules is measured at its end against the reference course', () => {
    const history = world.history.map((record) => {
      const { basis: _, ...older } = record;
      return older;
    });
    const older = { ...world, history };
    const { whoPaid } = debriefOf(older, 'stalemate', runBaseline(world.scenario, world.seed, ROUNDS));
    const end = runBaseline(world.scenario, world.seed, ROUNDS).rounds.at(-1)?.stocks;
    expect(whoPaid.parts).toBeNull();
    expect(whoPaid.citizens).toBeCloseTo(world.stocks.citizens.welfare - (end?.citizens.welfare ?? 0), 9);
  });
});
