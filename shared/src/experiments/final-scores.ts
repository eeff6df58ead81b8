import { runBaseline } from '../engine/outcome/baseline.ts';
import { courseOf } from '../engine/outcome/course.ts';
import { scoresOf } from '../engine/outcome/scores.ts';
import type { BySeat } from '../engine/vocabulary.ts';
import type { World } from '../engine/world.ts';

/** Score every seat of a game against its own reference, 0-100. */
export function finalScores(world: World): BySeat<number> {
  const baseline = runBaseline(world.scenario, world.seed, world.history.length);
  const scores = scoresOf(world, courseOf(world, baseline));
  return { us: scores.us.total, china: scores.china.total, un: scores.un.total, dprk: scores.dprk.total };
}
