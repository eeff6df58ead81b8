import { expect, test } from 'vitest';
import { oncePer } from '../../../shared/src/lib/once-per.ts';

test('computes once for each object, whichever was asked of last', () => {
  const asked: number[] = [];
  const doubled = oncePer(({ value }: { readonly value: number }) => {
    asked.push(value);
    return 2 * value;
  });
  const [one, two, alike] = [{ value: 1 }, { value: 2 }, { value: 1 }];
  expect([one, one, two, one, two, alike].map(doubled)).toEqual([2, 2, 4, 2, 4, 2]);
  expect(asked).toEqual([1, 2, 1]);
});
