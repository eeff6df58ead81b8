import { type Page, expect, test } from 'playwright/test';
import { coveredStops, unreachable } from './focus-walk.ts';
import { goTo, nextStep, openTable, person, phaseOpen, pressOn, sitDown } from './person.ts';
import { say } from './words.ts';

/** 400 % zoom on a laptop, half a screen at 280 %, and a phone held sideways. */
const WINDOWS = [
  { width: 320, height: 256 },
  { width: 455, height: 256 },
  { width: 844, height: 390 },
] as const;

/** What of a window is left for the page between what sticks to its edges, in px. */
const roomFor = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollTo(0, 200);
    const stuck = [...document.querySelectorAll('.frame-head, .frame-foot, .connection-line')].filter((element) =>
      ['sticky', 'fixed'].includes(getComputedStyle(element).position),
    );
    return window.innerHeight - stuck.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
  });

async function faultsOf(page: Page, height: number): Promise<readonly string[]> {
  const room = await roomFor(page);
  return [
    ...(room < height * 0.6 ? [`${room} px of room`] : []),
    ...(await coveredStops(page)).map((one) => `focus on ${one} is covered`),
    ...(await unreachable(page)).map((one) => `${one} cannot be reached`),
  ];
}

test('at 400 % zoom and in low windows head and foot give way, and no control is covered', async ({ browser }) => {
  const reader = await person(browser, 'Quiet Heron', { reducedMotion: 'reduce' });
  const { page } = reader;
  await sitDown(reader, await openTable(page, { kind: 'solo', seat: 'us' }));
  await phaseOpen(page, 'briefing');
  await pressOn(page, 'briefing');
  await phaseOpen(page, 'negotiation');
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    for (const name of ['talk', 'decide', 'record'] as const) {
      await goTo(page, name);
      await expect(page.getByText(say('common', 'wait'))).toHaveCount(0);
      // Parts that come late are short at first, and move what has the focus out of the window: what stays is a fault.
      await expect.soft.poll(() => faultsOf(page, size.height), `${size.width}x${size.height}, ${name}`).toEqual([]);
    }
  }
  await expect(nextStep(page)).toHaveCount(1);
  await reader.leave();
});

test('over the keyboard of a phone the line being written, whom it goes to, Send and the clock are in sight', async ({
  browser,
}) => {
  const reader = await person(browser, 'Amber Crane', {
    reducedMotion: 'reduce',
    viewport: { width: 390, height: 664 },
  });
  const { page } = reader;
  await sitDown(reader, await openTable(page, { kind: 'solo', seat: 'us' }));
  await pressOn(page, 'briefing');
  await phaseOpen(page, 'negotiation');
  await goTo(page, 'talk');
  await expect(page.locator('meta[name=viewport]')).toHaveAttribute('content', /interactive-widget=resizes-content/u);
  await page.evaluate(() => window.scrollTo(0, 0));
  // With that setting the browser makes the window smaller by the keyboard, and brings the field into sight.
  await page.setViewportSize({ width: 390, height: 328 });
  const field = page.getByRole('textbox', { name: say('talk', 'write') });
  await field.evaluate((element) => {
    element.focus();
    element.scrollIntoView({ block: 'nearest' });
  });
  await expect(field).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.recipient')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: say('talk', 'send'), exact: true })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.band-clock')).toBeInViewport({ ratio: 1 });
  await expect.poll(() => unreachable(page)).toEqual([]);
  await reader.leave();
});
