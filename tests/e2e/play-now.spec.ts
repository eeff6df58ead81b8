import { expect, test } from 'playwright/test';
import { person } from './person.ts';
import { say, saying } from './words.ts';

test('Play now brings two strangers to one table, which starts automatically with bots', async ({ browser }) => {
  const one = await person(browser, 'one');
  const other = await person(browser, 'other');
  for (const { page } of [one, other]) {
    await page.goto('/');
    await page.getByRole('button', { name: say('landing', 'play.now.title') }).click();
    await expect(page.getByRole('heading', { name: say('waiting', 'title') })).toBeVisible();
  }
  expect(new URL(other.page.url()).pathname).toBe(new URL(one.page.url()).pathname);
  await expect(one.page.getByRole('timer')).toHaveText(/^0:\d\d$/);
  // Nobody presses anything: the briefing opens fifteen seconds after the first person came.
  await expect(one.page.getByRole('heading', { name: say('briefing', 'firstTitle.us') })).toBeVisible({
    timeout: 25_000,
  });
  await expect(other.page.getByRole('heading', { name: say('briefing', 'firstTitle.china') })).toBeVisible();
  await expect(one.page.getByRole('list', { name: say('table', 'ready.label') })).toContainText(
    say('table', 'ready.briefing.yes'),
  );
  await expect(one.page.getByText(saying('table', 'roundOpen')).first()).toBeVisible();
  for (const { faults, leave } of [one, other]) {
    expect(faults).toEqual([]);
    await leave();
  }
});
