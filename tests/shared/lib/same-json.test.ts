import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/src/lib/canonical.ts';
import { isSameJson } from '../../../shared/src/lib/same-json.ts';

test('a value equals its serialized form', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => isSameJson(value, JSON.parse(JSON.stringify(value)))));
});

test('two values are equal if their canonical texts are equal', () => {
  const small = fc.jsonValue({ maxDepth: 2, depthSize: 'small' });
  fc.assert(
    fc.property(small, small, (one, other) => {
      // The canonical text omits this key.
      fc.pre(!JSON.stringify([one, other]).includes('__proto__'));
      expect(isSameJson(one, other)).toBe(canonicalJson(one) === canonicalJson(other));
    }),
  );
});

test.each<readonly [string, unknown, unknown, boolean]>([
  ['keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
  ['what is not written', { a: 1, b: undefined }, { a: 1 }, true],
  ['nothing below nothing', -0, 0, true],
  ['a key more', { a: 1 }, { a: 1, b: 2 }, false],
  ['a prototype more', { a: 1 }, JSON.parse('{"a":1,"__proto__":{"b":2}}'), false],
  ['a key from the prototype', { toString: 1 }, {}, false],
  ['a key less', { a: 1, b: 2 }, { a: 1 }, false],
  ['a list for an object', { 0: 'a' }, ['a'], false],
  ['an object for a list', ['a'], { 0: 'a', length: 1 }, false],
  ['a longer list', [1], [1, 1], false],
  ['a word for a number', 1, '1', false],
  ['nothing for an object', {}, null, false],
  ['what is no number', Number.NaN, null, false],
  [
    'depth that is not asked for',
    { a: 1 },
    { a: JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) as unknown },
    false,
  ],
])('%s', (_what, ours, read, same) => {
  expect(isSameJson(ours, read)).toBe(same);
});
