import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { launchOptions } from '../tools/find-chromium.ts';
import { ROOT, freePort } from '../tools/tools.ts';

// Playwright reads this file in the runner and again in each worker. The first reading chooses the port and the browser
// and leaves them in the environment, which the workers inherit.
const data = join(ROOT, 'test-results', 'e2e-data');
if (process.env['E2E_PORT'] === undefined) {
  rmSync(data, { recursive: true, force: true });
  process.env['E2E_PORT'] = String(await freePort());
}
const port = process.env['E2E_PORT'];
const launch = await launchOptions();
process.env['PLAYWRIGHT_CHROMIUM'] = launch.executablePath;

/** These mostly wait, for a clock or for a lease to run out: beside them two others have the cores. */
const WAITING = ['hidden-tab', 'members', 'play-now'].map((name) => `**/${name}.spec.ts`);

export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'waiting', testMatch: WAITING, workers: 1 },
    { name: 'pages', testMatch: '**/*.spec.ts', testIgnore: WAITING, workers: 2 },
  ],
  outputDir: join(ROOT, 'test-results', 'e2e'),
  // On two cores a second worker pays off; a third does only where it waits.
  workers: 3,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Generous, since no test measures speed: a machine that is slow, or busy with something else, must not make one fail.
  timeout: 900_000,
  expect: { timeout: 45_000 },
  reporter: [['list'], ['json', { outputFile: join(ROOT, 'test-results', 'playwright.json') }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: launch,
    viewport: { width: 1280, height: 800 },
    locale: 'en',
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    screenshot: 'only-on-failure',
    // Recording every step doubles the time of a game with five browsers; ask for it with `--trace on`.
    trace: 'off',
  },
  // The server as a user starts it, with the built client, a port of its own and an empty data folder.
  webServer: {
    command: `"${process.execPath}" server/src/main.ts`,
    cwd: ROOT,
    // One seed for every table, so that a test meets the same world each time.
    env: { PORT: port, LETTER_DATA: data, LETTER_SEED: '7', LETTER_HOSTS: 'lan.test' },
    url: `http://127.0.0.1:${port}/readyz`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    timeout: 120_000,
  },
});
