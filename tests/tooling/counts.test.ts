import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, sum } from '../tools/counts.ts';

const vitest = (numPassedTests: number, numTotalTests: number, testResults: readonly unknown[] = []) => ({
  numPassedTests,
  numTotalTests,
  testResults,
});

describe('counts of a vitest run', () => {
  test.each([
    ['all passed', vitest(5, 5), 0, { passed: 5, failed: 0 }],
    ['one failed', vitest(4, 5), 1, { passed: 4, failed: 1 }],
    ['one skipped counts as failed', vitest(4, 5), 0, { passed: 4, failed: 1 }],
    [
      'a file that did not load',
      vitest(5, 5, [{ status: 'failed', assertionResults: [] }]),
      1,
      { passed: 5, failed: 1 },
    ],
    ['an error outside every test', vitest(5, 5), 1, { passed: 5, failed: 1 }],
    ['no test at all', vitest(0, 0), 0, { passed: 0, failed: 1 }],
    ['no report', undefined, 0, { passed: 0, failed: 1 }],
  ])('%s', (_name, report, code, counts) => {
    expect(countVitest(report, code)).toEqual(counts);
  });
});

const playwright = (
  expected: number,
  others: Readonly<Record<string, number>> = {},
  errors: readonly unknown[] = [],
) => ({
  stats: { expected, unexpected: 0, flaky: 0, skipped: 0, ...others },
  errors,
});

describe('counts of a Playwright run', () => {
  test.each([
    ['all passed', playwright(3), 0, { passed: 3, failed: 0 }],
    ['one failed', playwright(2, { unexpected: 1 }), 1, { passed: 2, failed: 1 }],
    ['one skipped counts as failed', playwright(2, { skipped: 1 }), 0, { passed: 2, failed: 1 }],
    ['one passed at the second try only', playwright(2, { flaky: 1 }), 0, { passed: 2, failed: 1 }],
    ['the server did not start', playwright(0, {}, [{ message: 'no server' }]), 1, { passed: 0, failed: 1 }],
    ['a crash after the report', playwright(3), 1, { passed: 3, failed: 1 }],
    ['no test at all', playwright(0), 0, { passed: 0, failed: 1 }],
    ['no report', undefined, 1, { passed: 0, failed: 1 }],
  ])('%s', (_name, report, code, counts) => {
    expect(countPlaywright(report, code)).toEqual(counts);
  });
});

test('a sum adds each side', () => {
  expect(
    sum([
      { passed: 2, failed: 1 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 5, failed: 1 });
});
