import { playLevels, talkOf, turnAt, type LevelScores } from '@letter/shared/lab';
import { toldToThread } from '../lib/map-in-threads.ts';
import { readScenario } from './read-scenario.ts';

// A thread of `pnpm tournament`: it is told a scenario once and plays one seed after another.

const scenario = readScenario(String(toldToThread()));

/** What bots say in one game. */
export const playTalk = (seed: number): ReturnType<typeof talkOf> => talkOf(scenario, seed);

/** Scores of one seed, and how long each plan of an expert took, milliseconds. */
export interface PlayedSeed {
  readonly scores: LevelScores;
  readonly millis: readonly number[];
}

/** Play one seed at every level. */
export function playSeed(seed: number): PlayedSeed {
  const millis: number[] = [];
  const timed: typeof turnAt = (view, world, moment, options, depth) => {
    if (options.level !== 'expert' || moment !== 'opened' || view.public.phase !== 'orders')
      return turnAt(view, world, moment, options, depth);
    const started = performance.now();
    const turn = turnAt(view, world, moment, options, depth);
    millis.push(performance.now() - started);
    return turn;
  };
  return { scores: playLevels(scenario, seed, timed), millis };
}
