import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { aptInstall, mayInstall } from './apt.ts';
import { binPath, runNode } from './tools.ts';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ADVICE =
  'No Chromium for the browser tests: install Chromium or Google Chrome, or set PLAYWRIGHT_CHROMIUM to the path of one.';

/** What the search for a browser depends on; a test passes its own. */
export type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of Playwright's own browser, whether or not it is there. */
  readonly ownPath: string;
  readonly exists: (path: string) => boolean;
};

const THIS_MACHINE: Machine = { env: process.env, ownPath: chromium.executablePath(), exists: existsSync };

/**
 * The path of an installed Chromium: PLAYWRIGHT_CHROMIUM, Playwright's own, Chromium, Google Chrome. Undefined if there
 * is none; throws if PLAYWRIGHT_CHROMIUM names a file that does not exist.
 */
export const findInstalled = (machine: Machine = THIS_MACHINE): string | undefined => {
  const wanted = machine.env['PLAYWRIGHT_CHROMIUM'];
  if (wanted !== undefined && wanted !== '') {
    if (machine.exists(wanted)) return wanted;
    throw new Error(`PLAYWRIGHT_CHROMIUM is set to ${wanted}, where there is no file.`);
  }
  return [machine.ownPath, ...PLACES].find((path) => machine.exists(path));
};

const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * The path of a Chromium, which is installed if need be: by Playwright within 60 s, else by apt as root on Debian.
 * Throws one sentence that says what to install. Browser tests are never skipped for want of one.
 */
export const findChromium = async (): Promise<string> => {
  const there = findInstalled();
  if (there !== undefined) return there;
  await runNode([binPath('playwright'), 'install', 'chromium'], { timeoutMillis: 60_000 });
  const fetched = findInstalled();
  if (fetched !== undefined) return fetched;
  if (mayInstall()) await aptInstall('chromium');
  const packaged = findInstalled();
  if (packaged === undefined) throw new Error(ADVICE);
  return packaged;
};

/** How to start a Chromium: the path, and switches that keep it quiet on the network. */
export const launchOptions = async (): Promise<{ readonly executablePath: string; readonly args: string[] }> => ({
  executablePath: await findChromium(),
  args: [
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // A name that is not a secure context, like a classroom's LAN address.
    '--host-resolver-rules=MAP lan.test 127.0.0.1',
  ],
});
