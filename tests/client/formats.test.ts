import { expect, test } from 'vitest';
import { personWords } from '../../client/src/text/formats.ts';

test('a name written from right to left is set apart from the sentence around it', () => {
  expect(personWords('محمد علي')).toBe('\u2068محمد علي\u2069');
  expect(personWords('שרה כהן')).toBe('\u2068שרה כהן\u2069');
});

test('the number of a name that somebody has already stays after it', () => {
  expect(personWords('محمد علي 2')).toBe('\u2068محمد علي\u2069 2');
});

test('any other name is a plain value', () => {
  expect(personWords('Ann (2016)')).toBe('Ann (2016)');
  expect(personWords('김정수')).toBe('김정수');
});
