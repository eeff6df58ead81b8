import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grown } from '../../../shared/src/lib/grown.ts';

const items = Array.from({ length: 6 }, (_, value) => ({ value }));
const item = fc.constantFrom(...items);
const summed = () =>
  grown(
    '',
    (known: string, fresh: readonly { readonly value: number }[]) => known + fresh.map(({ value }) => value).join(''),
  );

test('is what follows from the list itself, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(fc.array(item, { maxLength: 5 }), { maxLength: 20 }), (lists) => {
      const sum = summed();
      for (const list of lists) {
        expect(sum(list)).toBe(list.map(({ value }) => value).join(''));
        expect(sum([...list, items[0] ?? { value: 0 }])).toBe([...list.map(({ value }) => value), 0].join(''));
      }
    }),
  );
});

test('takes of a longer list only what is new', () => {
  const taken: number[] = [];
  const count = grown(0, (known: number, fresh: readonly object[]) => {
    taken.push(fresh.length);
    return known + fresh.length;
  });
  const two = items.slice(0, 2);
  expect([count(two), count(two), count(items), count([])]).toEqual([2, 2, 6, 0]);
  expect(taken).toEqual([2, 4]);
});
