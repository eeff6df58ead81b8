import { CORRIDORS, MEASURES } from '../terms/vocabulary.ts';
import type { ByMeasure, Letter } from '../terms/vocabulary.ts';
import { letterShare } from './expectations.ts';
import type { ModelParams } from '../terms/params.ts';
import type { StepInputs } from './step-inputs.ts';

/** Mean letter share (0-1) over measures and corridors, a public figure. */
export function letterIndex(params: ModelParams, inputs: StepInputs): number {
  const { border, sea, dollar } = inputs.letter;
  const sum = withShares(params, withShares(params, withShares(params, 0, border), sea), dollar);
  return sum / (CORRIDORS.length * MEASURES.length);
}

/** A sum with the letter shares of a corridor. */
function withShares(params: ModelParams, sum: number, letters: ByMeasure<Letter>): number {
  let all = sum;
  all += letterShare(params, letters.luxury);
  all += letterShare(params, letters['travel-assets']);
  all += letterShare(params, letters['dual-use']);
  all += letterShare(params, letters.arms);
  all += letterShare(params, letters.financial);
  all += letterShare(params, letters.trade);
  all += letterShare(params, letters.aid);
  return all;
}
