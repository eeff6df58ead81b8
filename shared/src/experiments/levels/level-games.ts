import { NOISE_OF } from '../../bots/at-level.ts';
import { turnAt } from '../../expert/turn-at.ts';
import type { BotLevel } from '../../terms/bot-level.ts';
import type { Scenario } from '../../terms/scenario.ts';
import { SEATS, type BySeat, type SeatId } from '../../terms/vocabulary.ts';
import { playBotGame, type BotGameSetup } from '../bot-game.ts';
import { finalScores } from '../final-scores.ts';

export { turnAt };

/** Scores of one seed: with competent bots everywhere, and of each seat when it alone plays at another level. */
export interface LevelScores {
  readonly seed: number;
  readonly levels: Readonly<Record<BotLevel, BySeat<number>>>;
}

const bySeat = (make: (seat: SeatId) => number): BySeat<number> => ({
  us: make('us'),
  china: make('china'),
  un: make('un'),
  dprk: make('dprk'),
});

/** The set-up of a game in which one seat may play at another level than the others. */
function setupOf(scenario: Scenario, seed: number, seat: SeatId | null, level: BotLevel): BotGameSetup {
  const noise = { us: NOISE_OF.competent, china: NOISE_OF.competent, un: NOISE_OF.competent, dprk: NOISE_OF.competent };
  const own = seat === null ? {} : { [seat]: level };
  const temperature = seat === null ? noise : { ...noise, [seat]: NOISE_OF[level] };
  return { scenario, seed, format: 'standard', fixedRounds: null, temperature, levels: own };
}

/**
 * Plays a seed nine times: once with competent bots in all seats, and once for each seat and each other level with the
 * others competent. The draws of the seed are the same in all of them. `turn` plays a bot's turn; a caller may time it.
 */
export function playLevels(scenario: Scenario, seed: number, turn: typeof turnAt = turnAt): LevelScores {
  const scores = (seat: SeatId | null, level: BotLevel): BySeat<number> =>
    finalScores(playBotGame({ ...setupOf(scenario, seed, seat, level), turn }).world);
  const alone = (level: BotLevel): BySeat<number> => bySeat((seat) => scores(seat, level)[seat]);
  return {
    seed,
    levels: { careless: alone('careless'), competent: scores(null, 'competent'), expert: alone('expert') },
  };
}

/** Figures for each seat. */
export interface Ladder {
  readonly games: number;
  /** Mean scores of the seats at each level, 0-100. */
  readonly levels: Readonly<Record<BotLevel, BySeat<number>>>;
  /** Mean gain of each level over the one below it, on the same seeds, points. */
  readonly gaps: Readonly<Record<'expert' | 'competent', BySeat<number>>>;
  /** Lower end of the 95 % interval of each gain: above 0, the levels do not overlap. */
  readonly low: Readonly<Record<'expert' | 'competent', BySeat<number>>>;
}

/** Standard errors in half a 95 % interval. */
const HALF_WIDTH = 1.96;

/** What many seeds say of the levels. */
export function ladderOf(played: readonly LevelScores[]): Ladder {
  const means = (level: BotLevel): BySeat<number> =>
    bySeat((seat) => meanOf(played.map(({ levels }) => levels[level][seat])));
  const gains = (level: BotLevel, below: BotLevel, seat: SeatId): readonly number[] =>
    played.map(({ levels }) => levels[level][seat] - levels[below][seat]);
  const both = (make: (level: BotLevel, below: BotLevel, seat: SeatId) => number): Ladder['gaps'] => ({
    expert: bySeat((seat) => make('expert', 'competent', seat)),
    competent: bySeat((seat) => make('competent', 'careless', seat)),
  });
  return {
    games: played.length,
    levels: { careless: means('careless'), competent: means('competent'), expert: means('expert') },
    gaps: both((...asked) => meanOf(gains(...asked))),
    low: both((...asked) => lowEnd(gains(...asked))),
  };
}

/** Whether each level is above the one below it in every seat, beyond chance. */
export const isLadder = ({ low }: Pick<Ladder, 'low'>): boolean =>
  SEATS.every((seat) => low.expert[seat] > 0 && low.competent[seat] > 0);

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function lowEnd(values: readonly number[]): number {
  const mean = meanOf(values);
  const spread = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return mean - HALF_WIDTH * Math.sqrt(spread / Math.max(1, values.length - 1) / Math.max(1, values.length));
}
