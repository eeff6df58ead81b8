import { describe, expect, test } from 'vitest';
import type { World } from '../../../shared/src/truth/world.ts';
import { SCENARIOS } from '../../../shared/src/scenario/scenarios.ts';
import { parseScenario } from '../../../shared/src/scenario/parse-scenario.ts';
import { BUILT_IN } from '../../../shared/src/scenario/built-in.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { letterOf } from '../../../shared/src/rules/letters.ts';
import { asAsked, lessonGame, type Doing } from '../../support/lesson-game.ts';

// The three lessons of the tutorial happen by the rules, whatever the seed: what is scripted are orders, never results.

const SEEDS = [1, 2, 3];
const roundOf = (world: World, round: number) => {
  const found = world.history.find((one) => one.round === round);
  if (found === undefined) throw new Error(`no round ${round}`);
  return found;
};
const stoppedOf = (world: World, round: number, measures: readonly ('financial' | 'dual-use' | 'arms')[]) => {
  const { dollar } = roundOf(world, round).flows.byCorridor;
  return measures.reduce((sum, measure) => sum + dollar[measure].blocked, 0);
};

/** The same, but without any effort on finance in round 2. */
const without: Doing = (world) =>
  asAsked(world).filter((order) => order.kind !== 'set-effort' || order.basket !== 'finance');

describe('the three lessons of the tutorial', () => {
  test.each(SEEDS)('seed %i, round 1: the letter is full, China says 2 and does 0, and most arrives', (seed) => {
    const one = roundOf(lessonGame(asAsked, null, seed), 1);
    expect(letterOf(one.letters, 'border', 'programme')).toBe(4);
    expect([one.reports.china.programme, one.efforts.china.programme]).toEqual([2, 0]);
    expect(one.efforts.us.programme).toBe(3);
    expect(one.leakageAt.border).toBeGreaterThan(0.6);
    expect(one.leakageAt.border).toBeGreaterThan(one.leakageAt.dollar);
  });

  test.each(SEEDS)('seed %i, round 2: full effort on finance stops nothing that no text forbids', (seed) => {
    const end = lessonGame(asAsked, null, seed);
    const two = roundOf(end, 2);
    expect(letterOf(two.letters, 'dollar', 'finance')).toBe(0);
    expect(two.efforts.us.finance).toBe(3);
    expect(stoppedOf(end, 2, ['financial'])).toBe(0);
    // It costs points and stops nothing that would have passed without it.
    expect(roundOf(lessonGame(without, null, seed), 2).flows.leakageAt.dollar).toBeCloseTo(
      two.flows.leakageAt.dollar,
      2,
    );
  });

  test.each(SEEDS)('seed %i, round 3: the Panel publishes what China did, and a letter meets its spirit', (seed) => {
    const found = projectSeat(lessonGame(asAsked, { round: 3, phase: 'orders' }, seed), 'us').public.found;
    const gap = found.find(({ sender, round }) => sender === 'china' && round === 2);
    expect(gap?.effort.programme).toBe(0);
    const end = lessonGame(asAsked, null, seed);
    expect(roundOf(end, 2).reports.china.programme).toBe(2);
    expect(letterOf(roundOf(end, 3).letters, 'dollar', 'finance')).toBe(4);
    expect(stoppedOf(end, 3, ['financial'])).toBeGreaterThan(0);
    expect(roundOf(end, 3).efforts.china.programme).toBe(2);
    expect(end.history).toHaveLength(3);
  });

  test.each(SEEDS)('seed %i: somebody who decides nothing meets the same lie, and the same finding', (seed) => {
    const found = projectSeat(
      lessonGame(() => [], { round: 3, phase: 'orders' }, seed),
      'us',
    ).public.found;
    expect(found.find(({ sender, round }) => sender === 'china' && round === 2)?.effort.programme).toBe(0);
  });
});

describe('a script', () => {
  test('is refused where it names no sender, no basket or no temperament of the seat', () => {
    const tutorial: Readonly<Record<string, unknown>> = BUILT_IN.tutorial;
    const pathOf = (change: Readonly<Record<string, unknown>>): string | null => {
      const read = parseScenario({ ...tutorial, id: 'other', ...change });
      return read.ok ? null : (read.error[0]?.path ?? '');
    };
    expect(pathOf({})).toBeNull();
    expect(pathOf({ script: { dprk: [] } })).toBe('script.dprk');
    expect(pathOf({ script: { china: [{ round: 1, efforts: { elite: 1 } }] } })).toMatch(/^script\.china/);
    expect(pathOf({ temperaments: { dprk: 'enforcer' } })).toBe('temperaments.dprk');
  });

  test('is in no world but the tutorial', () => {
    const scripted = Object.values(SCENARIOS).filter(({ script, temperaments }) => script ?? temperaments);
    expect(scripted.map(({ id }) => id)).toEqual(['tutorial']);
  });
});
