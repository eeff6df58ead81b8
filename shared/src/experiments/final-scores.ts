import { runBaseline } from '../truth/outcome/baseline.ts';
import { courseOf } from '../truth/outcome/course.ts';
import { scoresOf } from '../truth/outcome/scores.ts';
import type { BySeat } from '../terms/vocabulary.ts';
import type { World } from '../truth/world.ts';

/** The scores of all seats of a game, each relative to its own reference, 0-100. */
export function finalScores(world: World): BySeat<number> {
  const baseline = runBaseline(world.scenario, world.seed, world.history.length);
  const scores = scoresOf(world, courseOf(world, baseline));
  return { us: scores.us.total, china: scores.china.total, un: scores.un.total, dprk: scores.dprk.total };
}
