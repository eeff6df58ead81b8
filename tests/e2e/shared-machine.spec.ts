import { expect, test } from 'playwright/test';
import { tell, turnTo } from './acts.ts';
import { appears, openTable, person, phaseOpen, pressOn, seated, sitDown } from './person.ts';
import { say } from './words.ts';

// A browser is not a person: the next one at a school's machine, and a browser that stores nothing.

test('the next person at a machine is asked who they are, and finds neither seat nor words of the last one', async ({
  browser,
}) => {
  const alice = await person(browser, 'Alice Secret');
  const path = await openTable(alice.page, { kind: 'friends' });
  await sitDown(alice, path);
  await seated(alice);
  await alice.page.getByRole('button', { name: say('waiting', 'start') }).click();
  await pressOn(alice.page, 'briefing');
  await phaseOpen(alice.page, 'negotiation');
  await tell(alice.page, 'un', 'Between us alone.');
  await turnTo(alice.page, 'china');
  await alice.page.getByRole('textbox', { name: say('talk', 'write') }).fill('Half a sentence');
  await alice.page.reload();
  await expect(alice.page.getByRole('textbox', { name: say('talk', 'write') })).toHaveValue('Half a sentence');

  const { page } = { page: await alice.page.context().newPage() };
  await alice.page.close();
  await page.goto(path);
  await appears(page.getByRole('heading', { name: say('table', 'still.title', { name: 'Alice Secret' }) }));
  await page.getByRole('button', { name: say('table', 'still.else') }).click();
  await page.getByRole('textbox', { name: say('table', 'join.name') }).fill('Bob');
  await page.getByRole('button', { name: say('table', 'join.go') }).click();
  await appears(page.getByRole('heading', { name: say('marks', 'seat.observer') }));
  await expect(page.getByText(/Between us alone|Half a sentence/u)).toHaveCount(0);

  // And she herself is back by one press, with her seat and her words.
  const again = await page.context().newPage();
  await again.goto(path);
  await again.getByRole('button', { name: say('table', 'still.go', { name: 'Alice Secret' }) }).click();
  await expect(again.getByRole('textbox', { name: say('talk', 'write') })).toHaveValue('Half a sentence');
  await page.context().close();
});

test('a browser that stores nothing says so once, and a reload finds the seat', async ({ browser }) => {
  const kiosk = await person(browser, 'Kiosk');
  const { page } = kiosk;
  await page.addInitScript(() => {
    for (const area of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, area, {
        get: () => {
          throw new DOMException('Access is denied', 'SecurityError');
        },
      });
    }
  });
  await sitDown(kiosk, await openTable(page, { kind: 'friends' }));
  await seated(kiosk);
  const note = page.getByText(say('seat', 'forgetful.words'));
  await appears(note);
  const code = page.locator('[data-rejoin]').first();
  await expect(code).toHaveText(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/u);
  const shown = await code.textContent();
  await page.getByRole('button', { name: say('seat', 'forgetful.read') }).click();
  // What a tab carries is written down a moment later, since browsers allow only so many changes in a while.
  await page.waitForFunction(() => JSON.stringify(window.history.state).includes('letter.forgetful'));
  for (let times = 0; times < 3; times += 1) {
    await page.reload();
    await seated(kiosk);
  }
  await expect(note).toHaveCount(0);
  await expect(page.locator('[data-rejoin]')).toHaveText(shown ?? '');
  await expect(page.getByText(/Kiosk \d/u)).toHaveCount(0);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  expect(kiosk.faults).toEqual([]);
  await kiosk.leave();
});
