import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { describe, expect, test } from 'vitest';
import { runBaseline } from '../../../shared/src/truth/outcome/baseline.ts';
import { courseOf } from '../../../shared/src/truth/outcome/course.ts';
import { isReached, privateAimOf } from '../../../shared/src/truth/outcome/private-aims.ts';
import { scoresOf } from '../../../shared/src/truth/outcome/scores.ts';
import { PRIVATE_AIMS, type PrivateCondition } from '../../../shared/src/terms/private-aim.ts';
import { SEATS, type SeatId } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { playedWorld } from '../../support/world-builder.ts';
import { calm, ROUNDS, game, CASES } from './private-aim-worlds.ts';

test.each(Object.entries(CASES))('%s depends on facts', (_name, [condition, reached, not]) => {
  expect(reached.map((world) => isReached(world, { condition }))).toEqual(reached.map(() => true));
  expect(not.map((world) => isReached(world, { condition }))).toEqual(not.map(() => false));
});

test('every kind of condition in the scenario is tested here', () => {
  const tried = new Set(Object.values(CASES).map(([{ kind }]) => kind));
  const used = SEATS.flatMap((seat) => january2016.privateAims[seat].map(({ condition }) => condition.kind));
  expect(used.filter((kind) => !tried.has(kind))).toEqual([]);
});

describe('the draw', () => {
  test('depends only on seed and seat, and gives each aim about equally often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 900; seed++) {
      for (const seat of SEATS) {
        const aim = privateAimOf(january2016, shortSeed(seed), seat);
        expect(aim).toBe(privateAimOf(january2016, shortSeed(seed), seat));
        if (aim !== null) counts.set(aim.id, (counts.get(aim.id) ?? 0) + 1);
      }
    }
    expect([...counts.keys()].toSorted()).toEqual([...PRIVATE_AIMS].toSorted());
    for (const [id, count] of counts) {
      expect(count, id).toBeGreaterThan(240);
      expect(count, id).toBeLessThan(360);
    }
  });

  test('one seat’s aim is independent of another’s', () => {
    const pairs = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const of = (seat: SeatId) => privateAimOf(january2016, shortSeed(seed), seat)?.id;
      pairs.add(`${of('us')} ${of('dprk')}`);
    }
    expect(pairs.size).toBe(9);
  });

  test('a scenario without private aims gives none', () => {
    expect(privateAimOf({ privateAims: { us: [], china: [], un: [], dprk: [] } }, shortSeed(7), 'us')).toBeNull();
  });
});

describe('the bonus', () => {
  /** The game with one private aim for the US, and all its aims scored at a fixed value. */
  const scored = (condition: PrivateCondition, at: { zero: number; hundred: number } | null, world: World = game) => {
    const { scenario } = world;
    const own = {
      ...world,
      scenario: {
        ...scenario,
        aims: {
          ...scenario.aims,
          us: scenario.aims.us.map((aim) => (at === null ? aim : { ...aim, anchor: at })),
        },
        privateAims: { ...scenario.privateAims, us: [{ id: 'us-freeze-of-half', bonus: 8, condition } as const] },
      },
    };
    const baseline = runBaseline(own.scenario, own.seed, ROUNDS);
    return scoresOf(own, courseOf(own, baseline)).us;
  };
  const YES: PrivateCondition = { kind: 'no-bank-penalty' };
  const NO: PrivateCondition = { kind: 'no-veto', adopted: 9 };

  test('adds its points to the mean of the aims, or nothing', () => {
    const [reached, missed] = [scored(YES, null), scored(NO, null)];
    expect(reached.total - missed.total).toBeCloseTo(8, 9);
    expect(reached.bonus).toEqual({ aim: 'us-freeze-of-half', reached: true, points: 8 });
    expect(missed.bonus).toEqual({ aim: 'us-freeze-of-half', reached: false, points: 0 });
  });

  test('is capped at a total of a hundred', () => {
    const everythingReached = { zero: -1000, hundred: -900 };
    expect(scored(NO, everythingReached).total).toBeGreaterThan(95);
    expect(scored(YES, everythingReached).total).toBe(100);
  });

  test.each(['clash-broke-out', 'regime-collapsed'] as const)('is zero after %s', (kind) => {
    const last = playedWorld({
      rounds: ROUNDS,
      incidents: (round, drawn) => (round === ROUNDS ? [{ kind }] : (calm?.(round, drawn) ?? drawn)),
    });
    expect(scored(YES, null, last).bonus).toEqual({ aim: 'us-freeze-of-half', reached: false, points: 0 });
  });
});
