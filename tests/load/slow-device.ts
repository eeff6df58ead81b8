import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, CDPSession, Page } from 'playwright';
import { effortStep } from '../e2e/acts.ts';
import type { Basket, Effort } from '../e2e/acts.ts';
import { goTo, nextStep, openTable, person, pressOn, sitDown } from '../e2e/person.ts';
import type { Phase } from '../e2e/person.ts';
import { say } from '../e2e/words.ts';
import { buildClient } from '../tools/build-client.ts';
import { launchOptions } from '../tools/find-chromium.ts';
import { ROOT, childEnv, end, freePort } from '../tools/tools.ts';
import { percentile } from './engine-speed.ts';
import { longTasksSince, pressAndWatch } from './painted.ts';

/** What a slow device makes of a solo table, in milliseconds. */
export interface SlowFigures {
  /** From the press on a lever of effort until the frame with its new step is painted; a median. */
  readonly leverMs: number;
  /** The longest task of the page during a change of phase: the worst of the four changes, each a median. */
  readonly phaseLongestMs: number;
  /** From the press on *Seal orders* until a frame is painted that says they are sealed; a median. */
  readonly sealMs: number;
}

/** A cheap Chromebook beside a desktop computer. */
const TIMES_SLOWER = 6;
const median = (values: readonly number[]): number => percentile(values, 0.5);
const PHASES: readonly Phase[] = ['briefing', 'negotiation', 'orders', 'adjudication'];
/** Rounds that are measured, after the first one, in which code is compiled and most levers are closed. */
const ROUNDS = 3;
/** A change of phase is over when the page has had nothing to do for so long. */
const QUIET_MS = 600;
/** What a throttled page on a busy machine needs at most. */
const PATIENCE_MS = 120_000;
/** The levers that are moved, from an effort of 1 to and fro: what is done costs points, what is reported does not. */
const MOVES: readonly (readonly ['spirit' | 'report', Basket, Effort])[] = [
  ['report', 'finance', 2],
  ['report', 'elite', 2],
  ['spirit', 'elite', 0],
  ['report', 'finance', 1],
  ['spirit', 'elite', 1],
  ['report', 'elite', 1],
];

/**
 * Measures the desk of the United States in a real browser that is throttled to a sixth of its speed, with the built page
 * and a real server. `client` is the folder of another build, to compare two in one run.
 */
export async function measureSlowDevice(client?: string): Promise<SlowFigures> {
  if (client === undefined && (await buildClient()).failed > 0) throw new Error('The client could not be built.');
  const data = mkdtempSync(join(tmpdir(), 'letter-slow-'));
  const address = `http://127.0.0.1:${await freePort()}`;
  const server = spawn(process.execPath, ['server/src/main.ts'], {
    cwd: ROOT,
    env: childEnv({
      PORT: new URL(address).port,
      LETTER_DATA: data,
      LETTER_SEED: '7',
      ...(client === undefined ? {} : { LETTER_CLIENT: client }),
    }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch(await launchOptions());
  try {
    await new Promise((resolve) => server.stdout.once('data', resolve));
    return await measureDesk(browser, address);
  } finally {
    await browser.close();
    await end(server);
    rmSync(data, { recursive: true, force: true });
  }
}

async function measureDesk(browser: Browser, baseURL: string): Promise<SlowFigures> {
  const player = await person(browser, 'Careful Almanac', { baseURL, viewport: { width: 1280, height: 800 } });
  const { page } = player;
  page.setDefaultTimeout(PATIENCE_MS);
  await sitDown(player, await openTable(page, { kind: 'solo', seat: 'us' }));
  for (const phase of PHASES) await pressOn(page, phase);
  await phaseShown(page, 'briefing');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
  const levers: number[] = [];
  const seals: number[] = [];
  const longest: Record<Phase, number[]> = { briefing: [], negotiation: [], orders: [], adjudication: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, phase] of PHASES.entries()) {
      if (phase === 'orders') levers.push(...(await moveLevers(page, cdp)));
      const next = PHASES[(at + 1) % PHASES.length] ?? 'briefing';
      const turned = await turnPhase(page, cdp, phase, next);
      longest[phase].push(turned.longest);
      if (phase === 'orders') seals.push(turned.shown);
    }
  return {
    leverMs: median(levers),
    phaseLongestMs: Math.max(...Object.values(longest).map(median)),
    sealMs: median(seals),
  };
}

/** Moves levers of effort; returns how long each took to be shown. */
async function moveLevers(page: Page, cdp: CDPSession): Promise<readonly number[]> {
  await goTo(page, 'decide');
  const took: number[] = [];
  for (const [which, basket, effort] of MOVES) {
    const step = effortStep(page, which, basket, effort).locator('xpath=ancestor::label');
    await quiet(page);
    took.push(await pressAndWatch(cdp, step, { attribute: 'data-selected', is: 'true' }));
  }
  return took;
}

/** Presses the next step; returns how long it took to be shown, and the longest task until the page has settled. */
async function turnPhase(
  page: Page,
  cdp: CDPSession,
  phase: Phase,
  next: Phase,
): Promise<{ readonly shown: number; readonly longest: number }> {
  await quiet(page);
  const since = await page.evaluate(() => performance.now());
  // That orders are on their way is said at once, and is not yet that they are sealed.
  const before = [say('table', `action.${phase}`), say('table', 'action.sealing')];
  const shown = await pressAndWatch(cdp, nextStep(page), { not: before });
  await phaseShown(page, next);
  await quiet(page);
  return { shown, longest: Math.max(0, ...(await longTasksSince(page, since))) };
}

/** Waits until a phase is open. */
const phaseShown = (page: Page, phase: Phase): Promise<void> =>
  nextStep(page)
    .filter({ hasText: say('table', `action.${phase}`) })
    .waitFor();

/** Waits until the page has had no long task for a while; on a machine that is never idle, as long as for anything else. */
async function quiet(page: Page): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += QUIET_MS) {
    const since = await page.evaluate(() => performance.now());
    await page.waitForTimeout(QUIET_MS);
    if ((await longTasksSince(page, since)).length === 0) return;
  }
}
