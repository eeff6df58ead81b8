import { baselineOf } from '../truth/outcome/baseline.ts';
import { courseOf } from '../truth/outcome/course.ts';
import { scoresOf } from '../truth/outcome/scores.ts';
import type { SeatScore } from '../terms/debrief-view.ts';
import type { BySeat } from '../terms/vocabulary.ts';
import type { World } from '../truth/world.ts';

/** The scores of all seats of a game with their aims, each relative to its own reference. */
export const finalSeatScores = (world: World): BySeat<SeatScore> => scoresOf(world, courseOf(world, baselineOf(world)));

/** The scores of all seats of a game, each relative to its own reference, 0-100. */
export function finalScores(world: World): BySeat<number> {
  const { us, china, un, dprk } = finalSeatScores(world);
  return { us: us.total, china: china.total, un: un.total, dprk: dprk.total };
}
