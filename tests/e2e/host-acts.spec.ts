import { expect, test } from 'playwright/test';
import { box, pick } from './lists.ts';
import { checkLooks } from './looks.ts';
import { openTable, person, phaseOpen, seated, sitDown } from './person.ts';
import { say, saying } from './words.ts';

// What a host does to everybody's table, and how the others learn of it.

test('the host changes the pace during the game after confirming, and deletes the table; the others are told', async ({
  browser,
}) => {
  const host = await person(browser, 'Quiet Heron');
  const guest = await person(browser, 'Candid Ferry');
  const path = await openTable(host.page, { kind: 'friends' });
  for (const one of [host, guest]) {
    await sitDown(one, path);
    await seated(one);
  }
  await host.page.getByRole('button', { name: say('waiting', 'start') }).click();
  await phaseOpen(host.page, 'briefing');
  await expect(host.page.getByText(/^\d:\d\d$/)).toBeVisible();

  const { page } = host;
  await page.getByRole('button', { name: say('seat', 'title') }).click();
  const label = say('table', 'pace.label');
  const change = page.getByRole('button', { name: say('table', 'pace.change') });
  await pick(page, label, say('table', 'pace.day'));
  await expect(page.getByText(say('table', 'pace.anew'))).toBeVisible();
  await checkLooks(page, 'a new pace chosen');
  await page.getByRole('button', { name: say('table', 'pace.leave') }).click();
  await expect(box(page, label)).toContainText(say('table', 'pace.live'));
  await expect(page.getByText(/^\d:\d\d$/)).toBeVisible();
  await pick(page, label, say('table', 'pace.day'));
  await change.click();
  await expect(change).toHaveCount(0);
  await expect(page.getByText(/^\d:\d\d$/)).toHaveCount(0);

  await guest.page.getByRole('button', { name: say('seat', 'title') }).click();
  await expect(guest.page.getByText(say('table', 'pace.day'))).toBeVisible();
  await expect(guest.page.getByText(say('seat', 'standing.when.slow'))).toBeVisible();

  await page.getByRole('button', { name: say('table', 'remove.open') }).click();
  await checkLooks(page, 'the table about to be deleted');
  await page.getByRole('button', { name: say('table', 'remove.confirm') }).click();
  await expect(page.getByRole('list', { name: say('landing', 'play.label') })).toBeVisible();
  await expect(guest.page.getByText(saying('table', 'connection.closed.what'))).toBeVisible();
  await expect(guest.page.getByText(say('table', 'connection.moved.what'))).toHaveCount(0);
  await checkLooks(guest.page, 'a table that was deleted');
  // A person who comes by its link later sees the same as for a code that never existed.
  await guest.page.reload();
  await expect(guest.page.getByText(saying('table', 'connection.unknown.what'))).toBeVisible();
  await host.leave();
  await guest.leave();
});
