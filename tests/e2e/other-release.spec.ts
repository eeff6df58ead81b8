import { PROTOCOL_HEADER, PROTOCOL_VERSION } from '@letter/shared/protocol';
import { type Page, expect, test } from 'playwright/test';
import { checkLooks } from './looks.ts';
import { openTable, person, seated, sitDown } from './person.ts';
import { say } from './words.ts';

// A page of another release than its server: it says so, its person reloads it, and has their seat again.

/** From now on the page speaks as a page of another release does. */
async function speakAs(page: Page, version: number): Promise<void> {
  await page.route('**/rt/matchmake/**', async (route) => {
    const options = route.request().postDataJSON() as object;
    await route.continue({ postData: JSON.stringify({ ...options, protocol: version }) });
  });
  await page.route('**/api/**', (route) =>
    route.continue({ headers: { ...route.request().headers(), [PROTOCOL_HEADER]: String(version) } }),
  );
}

for (const [code, version] of [
  ['older-page', PROTOCOL_VERSION - 1],
  ['newer-page', PROTOCOL_VERSION + 1],
] as const) {
  test(`at a table, the ${code.replace('-', ' ')} is reloaded, and the seat is still there`, async ({ browser }) => {
    const alone = await person(browser, 'Early Meridian');
    const { page } = alone;
    await sitDown(alone, await openTable(page, { kind: 'friends' }));
    await seated(alone);
    // The server is restarted with another release, as far as this page can tell.
    await speakAs(page, version);
    await page.reload();
    await expect(page.getByText(say('table', `connection.${code}.what`))).toBeVisible();
    await expect(page.getByText(say('table', 'connection.otherRelease.safe'))).toBeVisible();
    await checkLooks(page, code);
    // The page that loads now is the server's own.
    await page.unrouteAll();
    await page.getByRole('button', { name: say('table', 'connection.otherRelease.again') }).click();
    await seated(alone);
    await alone.leave();
  });
}

test('on the landing page, a page of another release is reloaded', async ({ page }) => {
  await page.goto('/');
  await speakAs(page, PROTOCOL_VERSION - 1);
  const solo = page.getByRole('button', { name: say('landing', 'play.solo.title') });
  await solo.click();
  await expect(page.getByText(say('common', 'lobby.older-page'))).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: say('common', 'loadAgain') }).click();
  await solo.click();
  await expect(page).toHaveURL(/\/t\/[A-Z0-9]{6}$/);
});
