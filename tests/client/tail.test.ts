import { describe, expect, test } from 'vitest';
import { MOST, PAGE, rowsOf, tailAfter, tailOf } from '../../client/src/ui/tail.ts';
import type { TailStep } from '../../client/src/ui/tail.ts';

// Which part of a long list is drawn: every row can be reached, no step leaves a gap, and never more than three pages are there.

const COUNTS = [0, 1, PAGE, PAGE + 1, MOST, MOST + 1, 800];

/** The parts that a reader sees who takes a step as often as there is something left that way. */
function parts(count: number, step: TailStep, from: TailStep) {
  let tail = tailAfter(tailOf(count), count, from);
  const seen = [rowsOf(tail, count)];
  const isLeft = () => (step === 'earlier' ? (seen.at(-1)?.first ?? 0) > 0 : (seen.at(-1)?.past ?? count) < count);
  while (isLeft()) {
    tail = tailAfter(tail, count, step);
    seen.push(rowsOf(tail, count));
  }
  return seen;
}

describe.each(COUNTS)('of %i rows', (count) => {
  test.each([
    ['earlier', 'end'],
    ['later', 'start'],
  ] as const)('all are seen by going %s from the %s', (step, from) => {
    const seen = parts(count, step, from);
    expect(seen.some(({ first }) => first === 0)).toBe(true);
    expect(seen.some(({ past }) => past === count)).toBe(true);
    for (const [at, { first, past }] of seen.entries()) {
      expect(past - first).toBeLessThanOrEqual(MOST);
      const last = seen[at - 1];
      if (last !== undefined) expect(first < last.past && last.first < past).toBe(true);
    }
  });
});

test('what follows the end grows with the list, and its head is left out a page at a time', () => {
  const tail = tailOf(100);
  expect(rowsOf(tail, 100)).toEqual({ first: 40, past: 100 });
  expect(rowsOf(tail, 220)).toEqual({ first: 40, past: 220 });
  expect(rowsOf(tail, 221)).toEqual({ first: 100, past: 221 });
});

test('a part in the middle stays where it is, whatever comes at the end', () => {
  const tail = tailAfter(tailOf(400), 400, 'start');
  expect(rowsOf(tail, 400)).toEqual(rowsOf(tail, 500));
});
