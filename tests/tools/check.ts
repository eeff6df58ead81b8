import { command } from '@letter/server/cli/command';
import type { Counts } from './counts.ts';
import { withoutRepeats } from './without-repeats.ts';
import { type Finished, binPath, runNode } from './tools.ts';

type Check = { readonly name: string; readonly args: () => readonly string[] };

const types = (name: string): Check => ({
  name: `types ${name}`,
  args: () => [binPath('typescript', 'tsc'), '-p', name, '--singleThreaded'],
});

// The longest first, so that none is left alone at the end.
const CHECKS: readonly Check[] = [
  { name: 'lint and directions', args: () => [binPath('oxlint'), '--deny-warnings'] },
  types('tests'),
  types('client'),
  { name: 'catalogues', args: () => ['tests/tools/catalogues/check-catalogues.ts'] },
  types('server'),
  types('shared'),
  { name: 'styles', args: () => [binPath('stylelint'), 'client/src/**/*.css'] },
  { name: 'format', args: () => [binPath('oxfmt'), '--check'] },
  { name: 'dead code', args: () => [binPath('knip'), '--no-progress'] },
];

/** How many checks run at the same time: the number of cores of our smallest machine. */
const AT_ONCE = 2;

// Each of several threads of the compiler works out most types anew: one takes half the processor time of four. It also
// has memory enough to collect less often.
const ONE_THREAD = { GOMAXPROCS: '1', GOGC: '300' };

const attempt = async (check: Check): Promise<Finished> => {
  try {
    return await runNode(check.args(), { env: ONE_THREAD });
  } catch (error) {
    return { code: 1, output: String(error), millis: 0 };
  }
};

/** Runs every check, prints the output of the failed ones and a table of all; each check counts as one. */
export const runChecks = async (): Promise<Counts> => {
  const results = new Map<Check, Finished>();
  const waiting = [...CHECKS];
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      results.set(check, await attempt(check));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  const rows = CHECKS.flatMap((check) => {
    const result = results.get(check);
    return result === undefined ? [] : [{ check, result }];
  });
  const failures = rows.filter(({ result }) => result.code !== 0);
  const known = new Set<string>();
  for (const { check, result } of failures) {
    const { text, repeated } = withoutRepeats(result.output, known);
    const left = repeated === 0 ? [] : [`${repeated} more ${repeated === 1 ? 'stands' : 'stand'} above.`];
    console.log([`\n--- ${check.name} ---`, text, ...left].filter((part) => part !== '').join('\n'));
  }
  console.log('');
  for (const { check, result } of rows)
    console.log(
      `${result.code === 0 ? 'passed' : 'FAILED'}  ${check.name.padEnd(20)} ${(result.millis / 1000).toFixed(1)} s`,
    );
  return { passed: CHECKS.length - failures.length, failed: failures.length };
};

if (import.meta.main) {
  command('check', 'Check the types of each package, lint with the rules of direction, format and dead code.').parse();
  process.exitCode = (await runChecks()).failed === 0 ? 0 : 1;
}
