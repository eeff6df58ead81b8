import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright';
import { expect } from 'playwright/test';
import { Option, command } from '@letter/server/cli/command';
import { choose, effortStep, leafTo, setEffort } from '../e2e/acts.ts';
import { pick } from '../e2e/lists.ts';
import {
  type Person,
  type Phase,
  type Seat,
  nextStep,
  openTable,
  person,
  phaseOpen,
  playOn,
  pressOn,
  sitDown,
} from '../e2e/person.ts';
import { say } from '../e2e/words.ts';
import { buildClient } from './build-client.ts';
import { launchOptions } from './find-chromium.ts';
import { sessionPictures } from './session-pictures.ts';
import { ROOT, childEnv, end, freePort } from './tools.ts';

const FOLDER = join(ROOT, 'docs', 'pictures');
const PHASES: readonly Phase[] = ['briefing', 'negotiation', 'orders', 'adjudication'];
const DESK = { viewport: { width: 1280, height: 832 }, deviceScaleFactor: 1.5 };
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const part of document.querySelectorAll('main, main *')) part.scrollTo(0, 0);
    window.scrollTo(0, 0);
  });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  console.log(`docs/pictures/${name}.png`);
}

/** A new solo game of a seat, up to a phase of a round. */
async function reach(
  browser: Browser,
  seat: Seat,
  round: number,
  phase: Phase,
  look: BrowserContextOptions,
): Promise<Person> {
  const player = await person(browser, 'Quiet Heron', { reducedMotion: 'reduce', ...look });
  const { page } = player;
  await sitDown(player, await openTable(page, { kind: 'solo', seat }));
  for (let at = 1; at < round; at += 1) for (const one of PHASES) await pressOn(page, one);
  for (const one of PHASES.slice(0, PHASES.indexOf(phase))) await pressOn(page, one);
  await phaseOpen(page, phase);
  return player;
}

/** Lines above the footer are dismissed, so that they do not cover the page. */
async function readToasts(page: Page): Promise<void> {
  const read = page.getByRole('button', { name: say('table', 'toast.dismiss'), exact: true });
  while (await read.isVisible()) await read.click();
}

async function landing(browser: Browser, origin: string): Promise<void> {
  const { page, leave } = await person(browser, 'Quiet Heron', { baseURL: origin, ...DESK });
  await page.goto('/');
  await expect(page.getByRole('button', { name: say('landing', 'play.now.title') })).toBeVisible();
  await take(page, 'landing');
  await leave();
}

/** The United States reports more than it does; the same game ends in the debrief. */
async function decideAndDebrief(browser: Browser, look: BrowserContextOptions): Promise<void> {
  const us = await reach(browser, 'us', 3, 'orders', look);
  const { page } = us;
  await setEffort(page, 'report', 'finance', 3);
  await setEffort(page, 'report', 'elite', 2);
  await readToasts(page);
  await take(page, 'decide');
  await playOn([us], 'orders');
  await nextStep(page).click();
  await page.getByRole('button', { name: say('debrief', 'next.happened') }).click();
  await page.getByRole('button', { name: say('debrief', 'knew.reveal') }).click();
  // The round in which we reported more than we did.
  await choose(page.getByRole('radio', { name: say('record', 'roundLong', { round: 3 }) }));
  await take(page, 'debrief');
  await us.leave();
}

async function pyongyang(browser: Browser, look: BrowserContextOptions): Promise<void> {
  const { page, leave } = await reach(browser, 'dprk', 3, 'orders', look);
  await readToasts(page);
  await take(page, 'pyongyang');
  await leave();
}

/** The UN as pen with a text on the table and the count beside it. */
async function texts(browser: Browser, look: BrowserContextOptions): Promise<void> {
  // In round 1 the bots vote at once on the text that is on the table; the next one is the pen's own.
  const { page, leave } = await reach(browser, 'un', 2, 'negotiation', look);
  await pick(page, say('texts', 'blank.basket'), say('marks', 'basketWithin.finance'));
  await pick(page, say('texts', 'blank.exemptions'), say('texts', 'clause.relief'));
  await page.getByRole('button', { name: say('texts', 'act.table') }).click();
  await expect(page.getByRole('heading', { name: say('texts', 'whip.title') })).toBeVisible();
  await readToasts(page);
  await take(page, 'texts');
  await leave();
}

async function phone(browser: Browser, look: BrowserContextOptions): Promise<void> {
  const { page, leave } = await reach(browser, 'us', 1, 'orders', look);
  const finance = effortStep(page, 'report', 'finance', 3);
  await leafTo(page, say('marks', 'basket.finance'));
  await choose(finance);
  await readToasts(page);
  await take(page, 'phone');
  await leave();
}

async function tablePictures(browser: Browser, origin: string): Promise<void> {
  const desk = { baseURL: origin, ...DESK };
  await landing(browser, origin);
  await decideAndDebrief(browser, desk);
  await pyongyang(browser, desk);
  await texts(browser, desk);
  await phone(browser, { baseURL: origin, ...PHONE });
}

async function main(only: 'class' | undefined): Promise<void> {
  const built = await buildClient();
  if (built.failed > 0) throw new Error('The client could not be built.');
  mkdirSync(FOLDER, { recursive: true });
  const port = String(await freePort());
  const server = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: ROOT,
    env: childEnv({ PORT: port, LETTER_SEED: '7', LETTER_DATA: join(ROOT, 'test-results', 'screenshots-data') }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch(await launchOptions());
  try {
    await once(server.stdout, 'data');
    const origin = `http://127.0.0.1:${port}`;
    if (only !== 'class') await tablePictures(browser, origin);
    await sessionPictures(browser, origin, take);
  } finally {
    await browser.close();
    await end(server);
  }
}

const options = command(
  'screenshots',
  'Play real games in a browser and write the pictures of README and docs to docs/pictures.',
)
  .addOption(new Option('--only <which>', 'take only these: the pictures of a class').choices(['class'] as const))
  .parse()
  .opts();
await main(options.only);
