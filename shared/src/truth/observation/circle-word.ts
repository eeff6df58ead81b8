import { uniform, type Stream } from '../../lib/rng.ts';
import type { CircleWord } from '../../terms/observation.ts';

const WORDS = ['cracking', 'strained', 'uneasy', 'steady', 'solid'] as const satisfies readonly CircleWord[];

/** Upper bounds of loyalty (0-100) for the words, from the worst; the best word has none. */
const CEILINGS = [30, 42, 54, 68] as const;

/** The word for the loyalty of the ruling circle (0-100). */
export function circleWordOf(loyalty: number): CircleWord {
  const rank = CEILINGS.filter((ceiling) => loyalty >= ceiling).length;
  return WORDS[rank] ?? 'solid';
}

/** The word an intelligence service reports: with chance `wrong` (0-1) it is adjacent to the true one. */
export function reportedCircleWord(loyalty: number, wrong: number, draws: Stream, subject: string): CircleWord {
  const truth = circleWordOf(loyalty);
  if (uniform(draws, 'observe', `${subject}:wrong`) >= wrong) return truth;
  const rank = WORDS.indexOf(truth);
  const up = uniform(draws, 'observe', `${subject}:side`) < 0.5;
  const neighbour = rank === 0 ? 1 : rank === WORDS.length - 1 ? rank - 1 : up ? rank + 1 : rank - 1;
  return WORDS[neighbour] ?? truth;
}
