import { SEATS } from '@letter/shared/play';
import type { Seed } from '../../../shared/src/lib/seed.ts';
import { guessEfforts } from './guess-efforts.ts';
import { guessSeed, shortSeeds } from './guess-seed.ts';
import { aboveChance, scoreEfforts } from './score-efforts.ts';
import { playSecretGame, type SecretGame } from './secret-game.ts';
import type { Shown } from './shown.ts';

/** What the two guessing attacks came to, over whole games and every audience. */
export interface SecretsGuessed {
  readonly seedGuess: {
    readonly games: number;
    readonly seedsTried: number;
    /** Games of which somebody found the seed. */
    readonly found: number;
  };
  readonly effortGuess: {
    readonly guesses: number;
    /** Guesses of all four efforts of a round that were right, and those that chance alone gives. */
    readonly hits: number;
    readonly chance: number;
    /** The best audience's distance from chance, in standard errors; about 3 is luck no more. */
    readonly aboveChance: number;
  };
}

const AUDIENCES = [...SEATS, 'observer'] as const satisfies readonly Shown['audience'][];

/** Play one game for each seed and let every audience guess the secrets of the others and the seed. */
export function guessSecrets(seeds: readonly Seed[], attempts: number): SecretsGuessed {
  const games = seeds.map((seed, number) => playSecretGame(number, seed));
  const candidates = [...shortSeeds(attempts)];
  const isFound = ({ shown, world }: SecretGame): boolean =>
    AUDIENCES.some((audience) => guessSeed(shown[audience], candidates).seeds.includes(world.seed));
  const scores = AUDIENCES.map(
    (audience) =>
      scoreEfforts(games.map(({ shown, efforts }) => ({ guesses: guessEfforts(shown[audience]), efforts }))).whole,
  );
  const sum = (of: 'guesses' | 'hits' | 'chance'): number => scores.reduce((total, score) => total + score[of], 0);
  return {
    seedGuess: { games: games.length, seedsTried: candidates.length, found: games.filter(isFound).length },
    effortGuess: {
      guesses: sum('guesses'),
      hits: sum('hits'),
      chance: Math.round(sum('chance')),
      aboveChance: Math.round(10 * Math.max(...scores.map(aboveChance))) / 10,
    },
  };
}
