import { expect, test } from 'vitest';
import { runOut } from '../../../shared/src/expert/run-out.ts';
import { runBaseline } from '../../../shared/src/truth/outcome/baseline.ts';
import { courseOf } from '../../../shared/src/truth/outcome/course.ts';
import { isLastRound } from '../../../shared/src/truth/outcome/is-last-round.ts';
import { scoresOf } from '../../../shared/src/truth/outcome/scores.ts';
import { given, closed, quiet } from '../../support/play.ts';

/** The game after round 2, in which Pyongyang gave its programme so many chips. */
const funded = (chips: 0 | 4) =>
  closed(
    given(
      quiet(2, 'orders'),
      'dprk',
      { kind: 'fund-citizens', chips: 0 },
      { kind: 'fund-security', chips: 0 },
      { kind: 'fund-programme', chips },
    ),
  );

test('an imagined game runs out to the end that its seed draws, and what was done goes on', () => {
  const [starved, fed] = [runOut(funded(0)), runOut(funded(4))];
  const rounds = fed.history.length;
  expect(isLastRound(fed, rounds)).toBe(true);
  expect(fed.history.slice(0, -1).some(({ round }) => isLastRound(fed, round))).toBe(false);
  // Two chips a half-year apart, the programmes part further in each half-year.
  const gap = (at: number) =>
    (fed.history[at]?.stocks.programme.index ?? 0) - (starved.history[at]?.stocks.programme.index ?? 0);
  expect(gap(rounds - 1)).toBeGreaterThan(2 * gap(1));
  expect(fed.stocks.budget.reserve).toBeGreaterThanOrEqual(0);
});

test('a plan that pays at once and costs in the end is scored by its end', () => {
  const china = (world: ReturnType<typeof funded>) =>
    scoresOf(world, courseOf(world, runBaseline(world.scenario, world.seed, 9))).china.total;
  const soon = china(funded(0)) - china(funded(4));
  const late = china(runOut(funded(0))) - china(runOut(funded(4)));
  expect(late).toBeGreaterThan(soon);
});
