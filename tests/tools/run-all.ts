import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '@letter/server/cli/command';
import { ensureRedis } from '../support/redis.ts';
import { buildClient } from './build-client.ts';
import { runChecks } from './check.ts';
import { type Counts, countVitest, sum } from './counts.ts';
import { runBrowserTests } from './run-e2e.ts';
import { ROOT, binPath, findJson, runNode } from './tools.ts';

command(
  'test',
  'Run the checks, build the client, run vitest, then the browser tests. The last line is `N passed, N failed`.',
).parse();

const REPORT = join(ROOT, 'test-results', 'vitest.json');

const runVitest = async (): Promise<Counts> => {
  // Several test files need it at once, and packages are installed one at a time. Without it those files say what to install.
  await ensureRedis().catch(() => undefined);
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { code } = await runNode([binPath('vitest'), 'run', ...reporters], { show: true });
  return countVitest(findJson(REPORT), code);
};

const STEPS = [
  ['Checks', runChecks],
  ['Client build', buildClient],
  ['Tests', runVitest],
  ['Browser tests', runBrowserTests],
] as const;

const results: Counts[] = [];
for (const [title, step] of STEPS) {
  console.log(`\n${title}`);
  try {
    results.push(await step());
  } catch (error) {
    console.error(error);
    results.push({ passed: 0, failed: 1 });
  }
}

const { passed, failed } = sum(results);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
