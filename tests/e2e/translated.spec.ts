import { type Page, expect, test } from 'playwright/test';
import { setEffort } from './acts.ts';
import { appears, goTo, nextStep, openTable, person, phaseOpen, pressOn, sitDown } from './person.ts';
import { translate } from './translator.ts';
import { say, saying } from './words.ts';

/** Every line of a page; those of the head and the foot included. */
const lines = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('body').innerText()).split('\n').flatMap((line) => {
    const words = line.replaceAll(/\s+/gu, ' ').trim();
    return words === '' ? [] : [words];
  });

/** Waits until a page is whole: it is drawn part after part as the browser finds time, and some parts are fetched first. */
async function drawn(page: Page): Promise<void> {
  let before = 0;
  const isSame = async (): Promise<boolean> => {
    await page.evaluate(async () => {
      for (let turns = 0; turns < 3; turns++) await new Promise((resolve) => requestIdleCallback(resolve));
    });
    const now = (await lines(page)).length;
    const same = now === before;
    before = now;
    return same;
  };
  await expect(page.getByText(say('common', 'wait'))).toHaveCount(0);
  await expect.poll(isSame).toBe(true);
}

/** Finds nothing on a page loaded anew that it did not say translated; lines of news are gone by then. */
async function expectNothingStale(page: Page, where: string): Promise<void> {
  await drawn(page);
  // An element of the translator breaks a line here and there.
  const translated = (await lines(page)).join(' ');
  expect(await page.locator('font').count(), where).toBeGreaterThan(20);
  await page.reload();
  await appears(nextStep(page));
  await expect
    .poll(async () => (await lines(page)).filter((line) => !translated.includes(line)), { message: where })
    .toEqual([]);
}

test('a page that the browser translates neither breaks nor goes stale, through a round with the network cut', async ({
  browser,
}) => {
  const reader = await person(browser, 'Candid Ferry', {
    reducedMotion: 'reduce',
    viewport: { width: 1500, height: 900 },
  });
  const { page } = reader;
  await sitDown(reader, await openTable(page, { kind: 'solo', seat: 'us' }));
  await phaseOpen(page, 'briefing');
  await translate(page);
  await pressOn(page, 'briefing');
  await page.context().setOffline(true);
  // A page takes eight seconds of silence for a line that is dead.
  await expect(page.locator('.connection-line').getByText(say('table', 'connection.lost'))).toBeVisible();
  await page.context().setOffline(false);
  await appears(page.locator('.connection-line').getByText(say('table', 'connection.back')));
  await pressOn(page, 'negotiation');
  await phaseOpen(page, 'orders');
  for (const effort of [3, 0, 2] as const) await setEffort(page, 'spirit', 'elite', effort);
  await setEffort(page, 'report', 'elite', 3);
  await expect(page.locator('.connection-line').getByText(say('table', 'connection.back'))).toBeHidden();
  await expectNothingStale(page, 'orders');

  await translate(page);
  await goTo(page, 'record');
  await goTo(page, 'texts');
  await pressOn(page, 'orders');
  await pressOn(page, 'adjudication');
  await phaseOpen(page, 'briefing');
  await appears(page.getByText(saying('table', 'roundOpen')).first());
  // The bots declare themselves ready a moment after the phase opens.
  await expect(page.locator('.ready-line .is-ready')).toHaveCount(3);
  await expectNothingStale(page, 'second round');
  expect(await page.getByText(say('common', 'crash.what')).count()).toBe(0);
  expect(reader.faults.filter((fault) => !/net::|WebSocket/u.test(fault))).toEqual([]);
  await reader.leave();
});
