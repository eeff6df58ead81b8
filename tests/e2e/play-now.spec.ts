import { expect, test } from 'playwright/test';
import { type Person, appears, person } from './person.ts';
import { say, saying } from './words.ts';

test('Play now brings two strangers to one table, which starts automatically with bots', async ({ browser }) => {
  const one = await person(browser, 'one');
  const other = await person(browser, 'other');
  const now = ({ page }: Person) => page.getByRole('button', { name: say('landing', 'play.now.title') });
  // Both have the page before the first of them presses, since a table waits only so long for a second person.
  for (const stranger of [one, other]) {
    await stranger.page.goto('/');
    await appears(now(stranger));
  }
  for (const stranger of [one, other]) {
    await now(stranger).click();
    await appears(stranger.page.getByRole('heading', { name: say('waiting', 'title') }));
  }
  expect(new URL(other.page.url()).pathname).toBe(new URL(one.page.url()).pathname);
  await expect(one.page.getByRole('timer')).toHaveText(/^0:\d\d$/);
  // Nobody presses anything: the briefing opens fifteen seconds after the first person came.
  await expect(one.page.getByRole('heading', { name: say('briefing', 'firstTitle.us') })).toBeVisible();
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
