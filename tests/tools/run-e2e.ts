import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '@letter/server/cli/command';
import { buildClient } from './build-client.ts';
import { type Counts, countPlaywright, sum } from './counts.ts';
import { findChromium } from './find-chromium.ts';
import { ROOT, binPath, findJson, runNode } from './tools.ts';

const REPORT = join(ROOT, 'test-results', 'playwright.json');

/** Runs the browser tests against the built client; `args` go to Playwright. No browser is one failure. */
export const runBrowserTests = async (args: readonly string[] = []): Promise<Counts> => {
  rmSync(REPORT, { force: true });
  try {
    const PLAYWRIGHT_CHROMIUM = await findChromium();
    const playwright = [binPath('playwright'), 'test', '--config', 'tests/e2e/playwright.config.ts', ...args];
    const { code } = await runNode(playwright, { show: true, env: { PLAYWRIGHT_CHROMIUM } });
    return countPlaywright(findJson(REPORT), code);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
};

if (import.meta.main) {
  const { args } = command('e2e', 'Build the client, then run the browser tests.')
    .argument('[playwright...]', 'a part of the names of the files to run, and what else Playwright takes')
    .allowUnknownOption()
    .parse();
  const counts = sum([await buildClient(), await runBrowserTests(args)]);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}
