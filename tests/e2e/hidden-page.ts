import { type Browser, type CDPSession, type Page, chromium, expect } from 'playwright/test';
import { launchOptions } from '../tools/find-chromium.ts';
import { freePort } from '../tools/tools.ts';
import type { Person } from './person.ts';

/** In a background tab a page's timers run once a second at best; in a frozen page no timer or task runs at all. */
type Hiding = 'behind' | 'frozen';

/** A person whose page can really be hidden. */
export interface HideablePerson extends Person {
  readonly hide: (how: Hiding) => Promise<void>;
  /** Brings the page to the front again; returns the longest time, in ms, in which it did nothing at all. */
  readonly show: () => Promise<number>;
  /** How many connections to the table the page has opened. */
  readonly lines: () => number;
}

// Playwright makes each of its pages believe that it is in front and starts browsers that never throttle, so nothing
// could be hidden. This browser is started without those switches and controlled from outside, like a user's own
// browser.
const NEVER_THROTTLED = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

/** Opens a separate browser for a person whose page will be hidden. */
export async function hideablePerson(name: string): Promise<HideablePerson> {
  const port = await freePort();
  const { executablePath, args } = await launchOptions();
  const own = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
    ignoreDefaultArgs: NEVER_THROTTLED,
  });
  const outside = `http://127.0.0.1:${port}`;
  // The browser runs before it answers from outside.
  await expect
    .poll(() =>
      fetch(`${outside}/json/version`).then(
        ({ ok }) => ok,
        () => false,
      ),
    )
    .toBe(true);
  const browser = await chromium.connectOverCDP(outside, { noDefaults: true });
  const page = await firstPage(browser);
  const faults: string[] = [];
  let lines = 0;
  page.on('websocket', () => (lines += 1));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const session = await page.context().newCDPSession(page);
  return {
    name,
    page,
    received: [],
    faults,
    hide: (how) => hide(page, session, how),
    show: () => show(page, session),
    lines: () => lines,
    leave: async () => {
      await browser.close();
      await own.close();
    },
  };
}

function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('a browser without its own context');
  return context.newPage();
}

async function hide(page: Page, session: CDPSession, how: Hiding): Promise<void> {
  await page.evaluate(beat);
  await (await page.context().newPage()).bringToFront();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('hidden');
  if (how === 'frozen') await session.send('Page.setWebLifecycleState', { state: 'frozen' });
}

async function show(page: Page, session: CDPSession): Promise<number> {
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  // The page's own clock has to tick once more before the pause shows in it.
  await expect.poll(() => page.evaluate(longestPause)).toBeGreaterThan(0);
  return page.evaluate(longestPause);
}

declare global {
  interface Window {
    beats?: number[];
  }
}

/** Runs in the page: notes the time ten times a second, or as often as the page is allowed to. */
function beat(): void {
  window.beats = [Date.now()];
  window.setInterval(() => window.beats?.push(Date.now()), 100);
}

/** Runs in the page. */
function longestPause(): number {
  const beats = window.beats ?? [];
  return Math.max(0, ...beats.slice(1).map((at, index) => at - (beats[index] ?? at)));
}
