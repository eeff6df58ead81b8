import { expect, test } from 'vitest';
import { runBaseline } from '../../../shared/src/engine/outcome/baseline.ts';
import { courseOf } from '../../../shared/src/engine/outcome/course.ts';
import { scoresOf } from '../../../shared/src/engine/outcome/scores.ts';
import { SEATS, type BySeat, type SeatId } from '../../../shared/src/engine/vocabulary.ts';
import type { World } from '../../../shared/src/engine/world.ts';
import { playBotGame } from '../../../shared/src/experiments/bot-game.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';

const SEEDS = Array.from({ length: 24 }, (_, index) => 100 + index);
const CAREFUL = 0.5;
const CARELESS = 10;

/** How far a seat reached its aims, 0-100. Bots play for these; a private aim beside them is luck to a bot. */
function reached(world: World): BySeat<number> {
  const found = scoresOf(world, courseOf(world, runBaseline(world.scenario, world.seed, world.history.length)));
  const of = (seat: SeatId): number => found[seat].aims.reduce((sum, { score, weight }) => sum + score * weight, 0);
  return { us: of('us') / 100, china: of('china') / 100, un: of('un') / 100, dprk: of('dprk') / 100 };
}

/** Mean scores over the seeds when everybody is careful but, if so named, one seat. */
function scores(careless: SeatId | null): BySeat<number> {
  const sum = { us: 0, china: 0, un: 0, dprk: 0 };
  for (const seed of SEEDS) {
    const temperature = { us: CAREFUL, china: CAREFUL, un: CAREFUL, dprk: CAREFUL };
    if (careless !== null) temperature[careless] = CARELESS;
    const game = playBotGame({ scenario: january2016, seed, format: 'standard', fixedRounds: 8, temperature });
    const final = reached(game.world);
    for (const seat of SEATS) sum[seat] += final[seat] / SEEDS.length;
  }
  return sum;
}

test('care pays: a careful bot scores more on the aims of its own seat than a careless one among the same careful others', () => {
  const careful = scores(null);
  const margins = SEATS.map((seat) => careful[seat] - scores(seat)[seat]);
  for (const [index, margin] of margins.entries()) expect(margin, SEATS[index]).toBeGreaterThan(0);
  expect(margins.reduce((total, margin) => total + margin, 0) / margins.length).toBeGreaterThan(2.5);
}, 60_000);
