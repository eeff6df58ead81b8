import { expect, test } from 'vitest';
import { partWords } from '../../client/src/kit/words/use-story.ts';

const written = (words: string): number => Number(words.replace('−', '-'));

test('the causes of a change add up to it as they are written', () => {
  const parts = [-14.4, 1.8, -0.4];
  const whole = -13;
  const told = parts.map((part) => written(partWords('programme', part)));
  expect(told.reduce((sum, part) => sum + part, 0)).toBeCloseTo(whole, 9);
  expect(partWords('programme', whole)).toBe('−13');
});
