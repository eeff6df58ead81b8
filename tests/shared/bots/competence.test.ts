import { expect, test } from 'vitest';
import { SEATS, type BySeat, type SeatId } from '../../../shared/src/terms/vocabulary.ts';
import { playBotGame } from '../../../shared/src/experiments/bot-game.ts';
import { finalScores } from '../../../shared/src/experiments/final-scores.ts';
import { january2016 } from '../../../shared/src/scenario/january-2016.ts';

const SEEDS = Array.from({ length: 24 }, (_, index) => 100 + index);
const CAREFUL = 0.5;
const CARELESS = 10;
/** Minimum gain from careful play for every seat, points of its own score including the private aim. */
const MARGIN = 1.4;
/**
 * Minimum of the mean over the seats. Care is worth 3.7 points to Washington and 1.5 to Beijing, whose bots are free riders
 * or dealers in half of the games, 6.2 to the UN and 11.0 to Pyongyang.
 */
const MEAN_MARGIN = 3.5;

/** Mean scores over the seeds if all seats play carefully, except for `careless`. */
function scores(careless: SeatId | null): BySeat<number> {
  const sum = { us: 0, china: 0, un: 0, dprk: 0 };
  for (const seed of SEEDS) {
    const temperature = { us: CAREFUL, china: CAREFUL, un: CAREFUL, dprk: CAREFUL };
    if (careless !== null) temperature[careless] = CARELESS;
    const game = playBotGame({ scenario: january2016, seed, format: 'standard', fixedRounds: 8, temperature });
    const final = finalScores(game.world);
    for (const seat of SEATS) sum[seat] += final[seat] / SEEDS.length;
  }
  return sum;
}

test('a careful bot scores clearly more than a careless one in the same seat among careful bots', () => {
  const careful = scores(null);
  const margins = SEATS.map((seat) => careful[seat] - scores(seat)[seat]);
  for (const [index, margin] of margins.entries()) expect(margin, SEATS[index]).toBeGreaterThan(MARGIN);
  expect(margins.reduce((total, margin) => total + margin, 0) / margins.length).toBeGreaterThan(MEAN_MARGIN);
});
