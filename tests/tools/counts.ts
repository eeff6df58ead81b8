import { asList, asNumber, property } from './tools.ts';

/** How many things went right and how many did not. */
export type Counts = { readonly passed: number; readonly failed: number };

/** The sum of counts. */
export const sum = (all: readonly Counts[]): Counts => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
});

const CRASH: Counts = { passed: 0, failed: 1 };

/** A run that ended badly although its report names no failure has crashed, which is a failure too. */
const withCrash = (counts: Counts, code: number): Counts =>
  code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;

/**
 * Counts of a vitest run from its JSON report and exit code. A file that could not be loaded, a skipped test and a
 * missing report are failures.
 */
export const countVitest = (report: unknown, code: number): Counts => {
  if (report === undefined) return CRASH;
  const passed = asNumber(property(report, 'numPassedTests'));
  const total = asNumber(property(report, 'numTotalTests'));
  const brokenFiles = asList(property(report, 'testResults')).filter(
    (file) => property(file, 'status') === 'failed' && asList(property(file, 'assertionResults')).length === 0,
  ).length;
  return total + brokenFiles === 0 ? CRASH : withCrash({ passed, failed: total - passed + brokenFiles }, code);
};

/**
 * Counts of a Playwright run from its JSON report and exit code. A flaky or skipped test, an error outside every test
 * and a missing report are failures.
 */
export const countPlaywright = (report: unknown, code: number): Counts => {
  const stats = property(report, 'stats');
  if (stats === undefined) return CRASH;
  const count = (name: string): number => asNumber(property(stats, name));
  const errors = asList(property(report, 'errors')).length;
  const counts = {
    passed: count('expected'),
    failed: count('unexpected') + count('flaky') + count('skipped') + errors,
  };
  return counts.passed + counts.failed === 0 ? CRASH : withCrash(counts, code);
};
