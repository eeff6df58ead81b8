import { join } from 'node:path';
import { DEFAULT_SCENARIO } from '@letter/shared/lab';
import { type Browser, type Page, expect, test } from 'playwright/test';
import {
  type Person,
  type Seat,
  goTo,
  nextStep,
  openTable,
  person,
  phaseOpen,
  playOn,
  pressOn,
  seated,
  sitDown,
} from './person.ts';
import { parameterWords } from '../../client/src/kit/words/parameter-words.ts';
import { ROOT, readJson } from '../tools/tools.ts';
import { cutOff, strayWords } from './stray-words.ts';
import { say, speakPseudo } from './words.ts';

// Every page in the pseudo-language: all its text is in a catalogue, and words of twice the usual length fit.

// Firms, people, and the one word that react-aria brings with it, in its own languages.
const NAMES = [...DEFAULT_SCENARIO.intermediaries.map(({ name }) => name), 'Quiet Heron', 'Candid Ferry', 'Dismiss'];
/** The report's own words on the page about the model. */
const REPORTED = strings(readJson(join(ROOT, 'client', 'src', 'features', 'model', 'report.json')));
const SCREENS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

test.beforeAll(() => speakPseudo(true));
test.afterAll(() => speakPseudo(false));

async function stranger(browser: Browser, name: string): Promise<Person> {
  const one = await person(browser, name, { reducedMotion: 'reduce' });
  await one.page.addInitScript(() => localStorage.setItem('letter.language', 'en-XA'));
  return one;
}

async function judge(page: Page, name: string, given: readonly string[] = []): Promise<void> {
  const code = /\/t\/(\w{3})(\w{3})/u.exec(page.url());
  const names = code === null ? [...NAMES, ...given] : [...NAMES, `${code[1]}${code[2]}`, `${code[1]} ${code[2]}`];
  for (const [at, screen] of SCREENS.entries()) {
    await page.setViewportSize(screen);
    await expect(page.getByText(say('common', 'wait'))).toHaveCount(0);
    // The page follows the new width a moment later.
    const found = async () => [...(await strayWords(page, names)), ...(await cutOff(page))];
    await expect.soft.poll(found, `${name}, ${at === 0 ? 'desk' : 'phone'}`).toEqual([]);
  }
  await page.setViewportSize(SCREENS[0]);
}

function strings(data: unknown): readonly string[] {
  if (typeof data === 'string' && data.length < 3) return [];
  if (typeof data === 'string') return /^[a-z]+(?:\.[\w-]+)+$/u.test(data) ? [data, parameterWords(data)] : [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(strings) : [];
}

async function solo(browser: Browser, seat: Seat, format: 'standard' | 'blitz'): Promise<Person> {
  const alone = await stranger(browser, 'Quiet Heron');
  await sitDown(alone, await openTable(alone.page, { kind: 'solo', seat, format }));
  await phaseOpen(alone.page, 'briefing');
  return alone;
}

test('the pages about the game, and addresses that lead nowhere', async ({ browser }) => {
  const { page, leave } = await stranger(browser, 'Quiet Heron');
  for (const path of ['/', '/how', '/glossary', '/model', '/teachers', '/nowhere/at/all']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await judge(page, path, path === '/model' ? REPORTED : []);
  }
  await page.goto('/t/222222');
  await expect(page.getByRole('link', { name: say('table', 'connection.home') })).toBeVisible();
  await judge(page, 'no such table');
  await leave();
});

test('the waiting room, an observer, and a person who is back', async ({ browser }) => {
  const host = await stranger(browser, 'Quiet Heron');
  const guest = await stranger(browser, 'Candid Ferry');
  const path = await openTable(host.page, { kind: 'friends' });
  await host.page.goto(path);
  await expect(host.page.getByRole('textbox', { name: say('table', 'join.name') })).toBeVisible();
  await judge(host.page, 'name prompt');
  await sitDown(host, path);
  await seated(host);
  await judge(host.page, 'waiting room');
  await sitDown(guest, path);
  await seated(guest);
  await host.page.getByRole('button', { name: say('waiting', 'start') }).click();
  await phaseOpen(guest.page, 'briefing');
  await guest.page.getByRole('button', { name: say('seat', 'title') }).click();
  await judge(guest.page, 'the seat');
  await guest.page.getByRole('button', { name: say('table', 'leave.open') }).click();
  await judge(guest.page, 'about to leave');
  await guest.page.getByRole('button', { name: say('table', 'leave.confirm'), exact: true }).click();
  await expect(host.page.getByText(say('table', 'ready.left.covered'))).toBeVisible();
  await pressOn(host.page, 'briefing');
  await pressOn(host.page, 'negotiation');
  await phaseOpen(host.page, 'orders');
  await guest.page.goto(path);
  await expect(guest.page.getByRole('heading', { name: say('seat', 'handover.title') })).toBeVisible();
  await judge(guest.page, 'handover');
  await host.leave();
  await guest.leave();
});

test('every page and phase of a short game, and the steps of its debrief', async ({ browser }) => {
  const us = await solo(browser, 'us', 'blitz');
  const { page } = us;
  await judge(page, 'first briefing');
  await pressOn(page, 'briefing');
  await phaseOpen(page, 'negotiation');
  await judge(page, 'negotiation');
  await page.setViewportSize(SCREENS[1]);
  await goTo(page, 'talk');
  await judge(page, 'talk');
  await pressOn(page, 'negotiation');
  await phaseOpen(page, 'orders');
  await judge(page, 'orders');
  await pressOn(page, 'orders');
  await phaseOpen(page, 'adjudication');
  await judge(page, 'adjudication');
  await pressOn(page, 'adjudication');
  await phaseOpen(page, 'briefing');
  await judge(page, 'second briefing');
  await goTo(page, 'record');
  await judge(page, 'record');
  await playOn([us]);
  await judge(page, 'the end of the game');
  await nextStep(page).click();
  for (const step of ['happened', 'knew', 'paid', 'why', 'whatif', 'sowhat'] as const) {
    await expect(page.getByRole('button', { name: say('debrief', `next.${step}`) })).toBeVisible();
    if (step === 'knew') await page.getByRole('button', { name: say('debrief', 'knew.reveal') }).click();
    await judge(page, `debrief: ${step}`);
    if (step !== 'sowhat') await page.getByRole('button', { name: say('debrief', `next.${step}`) }).click();
  }
  await us.leave();
});

for (const seat of ['china', 'un', 'dprk'] as const) {
  test(`the text and the orders of ${seat}, once every lever is open`, async ({ browser }) => {
    const alone = await solo(browser, seat, 'blitz');
    const { page } = alone;
    for (const phase of ['briefing', 'negotiation', 'orders', 'adjudication', 'briefing'] as const)
      await pressOn(page, phase);
    await phaseOpen(page, 'negotiation');
    await judge(page, `texts of ${seat}`);
    await pressOn(page, 'negotiation');
    await phaseOpen(page, 'orders');
    await judge(page, `orders of ${seat}`);
    await alone.leave();
  });
}
