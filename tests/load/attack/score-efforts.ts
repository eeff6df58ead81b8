import type { ByBasket, Effort } from '@letter/shared/play';
import { BASKETS, type BySender } from '../../../shared/src/terms/vocabulary.ts';
import type { EffortGuess } from './guess-efforts.ts';

/** One game's guesses beside the truth, round by round. */
export interface GuessedGame {
  readonly guesses: readonly EffortGuess[];
  readonly efforts: readonly BySender<ByBasket<Effort>>[];
}

/** How often guesses were right, and how often the same guesses would be right of games they were not made for. */
export interface Score {
  readonly guesses: number;
  readonly hits: number;
  readonly chance: number;
  /** One standard error of the hits that chance alone gives. */
  readonly sd: number;
}

/** Scores of the adversary: of whole sets of four efforts, and of single efforts. */
export interface EffortScore {
  readonly whole: Score;
  readonly single: Score;
  /** Median number of sets left of 256 as likely as the best; and how often the truth is one of them. */
  readonly median: number;
  readonly kept: number;
}

/**
 * Compare guesses with the truth, and with the truth of the other games at the same round and sender. The second is what
 * somebody hits who knows the rules and how people play, but not this game's figures.
 */
export function scoreEfforts(games: readonly GuessedGame[]): EffortScore {
  const whole: Hit[] = [];
  const single: Hit[] = [];
  const left: number[] = [];
  let kept = 0;
  for (const game of games) {
    for (const guess of game.guesses) {
      const truth = truthOf(game, guess);
      if (truth === null) continue;
      const others = games.filter((one) => one !== game).flatMap((one) => truthOf(one, guess) ?? []);
      whole.push(hit((real) => BASKETS.every((basket) => real[basket] === guess.effort[basket]), truth, others));
      for (const basket of BASKETS) {
        single.push(hit((real) => real[basket] === guess.effort[basket], truth, others));
      }
      left.push(guess.candidates.length);
      if (guess.candidates.some((one) => BASKETS.every((basket) => one[basket] === truth[basket]))) kept += 1;
    }
  }
  const middle = left.toSorted((a, b) => a - b)[Math.floor(left.length / 2)] ?? 0;
  return { whole: scoreOf(whole), single: scoreOf(single), median: middle, kept: kept / Math.max(1, left.length) };
}

type Efforts = ByBasket<Effort>;
type Hit = { readonly isRight: boolean; readonly chance: number };

const truthOf = ({ efforts }: GuessedGame, { round, sender }: EffortGuess): Efforts | null =>
  efforts[round - 1]?.[sender] ?? null;

const hit = (isRight: (real: Efforts) => boolean, truth: Efforts, others: readonly Efforts[]): Hit => ({
  isRight: isRight(truth),
  chance: others.filter(isRight).length / Math.max(1, others.length),
});

function scoreOf(hits: readonly Hit[]): Score {
  const variance = hits.reduce((sum, { chance }) => sum + chance * (1 - chance), 0);
  return {
    guesses: hits.length,
    hits: hits.filter(({ isRight }) => isRight).length,
    chance: hits.reduce((sum, { chance }) => sum + chance, 0),
    sd: Math.sqrt(variance),
  };
}

/** How far hits lie above chance, in standard errors; 0 or less is no better than chance. */
export const aboveChance = ({ hits, chance, sd }: Score): number => (sd === 0 ? 0 : (hits - chance) / sd);
