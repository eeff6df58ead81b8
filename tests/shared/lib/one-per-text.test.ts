import { onePerText } from '../../../shared/src/lib/one-per-text.ts';
import { expect, test } from 'vitest';

test('a text comes back as it was, whether it is known, was long ago or is new', () => {
  const same = onePerText(3);
  const texts = Array.from({ length: 40 }, (_, at) => `text ${at % 3 === 0 ? 0 : at % 11}`);
  expect(texts.map(same)).toEqual(texts);
});
