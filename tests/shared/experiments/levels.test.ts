import { describe, expect, test } from 'vitest';
import { decideAt } from '../../../shared/src/bots/at-level.ts';
import { isLadder, ladderOf, type LevelScores } from '../../../shared/src/experiments/levels/level-games.ts';
import { shortSeed } from '../../../shared/src/lib/seed.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';
import { projectSeat } from '../../../shared/src/truth/projection/project-seat.ts';
import { played } from '../../support/bot-worlds-played.ts';

const all = (score: number) => ({ us: score, china: score, un: score, dprk: score });
/** A seed in which a competent seat scores so much and an expert so much more. */
const seed = (number: number, competent: number, gain: number): LevelScores => ({
  seed: number,
  levels: { careless: all(competent - 10), competent: all(competent), expert: all(competent + gain) },
});

describe('the levels of bots', () => {
  test('are compared seed by seed, so that good and bad seeds do not hide a gain', () => {
    const ladder = ladderOf([seed(1, 30, 2), seed(2, 90, 1), seed(3, 50, 3)]);
    expect(ladder.gaps.expert.us).toBeCloseTo(2);
    expect(ladder.low.expert.us).toBeCloseTo(2 - 1.96 / Math.sqrt(3));
    expect(ladder.levels.expert.un - ladder.levels.competent.un).toBeCloseTo(2);
    expect(isLadder(ladder)).toBe(true);
  });

  test('are no ladder where chance alone may have made the gain', () => {
    expect(isLadder(ladderOf([seed(1, 30, 4), seed(2, 90, -3), seed(3, 50, 1)]))).toBe(false);
  });
});

test('a careless bot chooses with more noise, and as if nothing had happened before', () => {
  const view = projectSeat(played(11, 5, 'orders'), 'china');
  const options = { temperature: 0.25, seed: shortSeed(2) };
  const ordersAt = (level: 'careless' | 'competent', seen = view) =>
    decideAt(seen, january2016, 'opened', { ...options, level }).orders;
  expect(ordersAt('careless')).not.toEqual(ordersAt('competent'));
  const forgotten = { ...view, ownEfforts: view.ownEfforts.slice(-1), observations: view.observations.slice(-1) };
  expect(ordersAt('careless', forgotten)).toEqual(ordersAt('careless'));
});
