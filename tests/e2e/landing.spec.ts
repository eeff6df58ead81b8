import { STYLE_LAYERS } from '@letter/client/src/styles/layers.ts';
import { expect, test } from 'playwright/test';
import { box } from './lists.ts';
import { checkLooks } from './looks.ts';
import { say, saying } from './words.ts';

const PAGES = [
  { path: '/how', title: say('how', 'title'), home: say('common', 'nav.home') },
  { path: '/glossary', title: say('glossary', 'title'), home: say('common', 'nav.home') },
  { path: '/model', title: say('model', 'title'), home: say('common', 'nav.home') },
  { path: '/teachers', title: say('teachers', 'title'), home: say('common', 'nav.home') },
  { path: '/nowhere/at/all', title: say('common', 'notFound.title'), home: say('common', 'notFound.home') },
] as const;

test('the landing page can be read by everybody, at a desk and on a phone, in light and in dark', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await checkLooks(page, 'landing');
});

for (const { path, title, home } of PAGES) {
  test(`${path} can be read by everybody and leads back`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await checkLooks(page, path);
    await page.getByRole('link', { name: home }).first().click();
    await expect(page.getByRole('list', { name: say('landing', 'play.label') })).toBeVisible();
  });
}

test('every style sheet declares the order of the layers before anything else', async ({ page }) => {
  await page.goto('/model');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const first = await page.evaluate(() =>
    [...document.styleSheets]
      .filter(({ href }) => href !== null)
      .map(({ cssRules }) => cssRules[0]?.cssText.replaceAll(' ', '') ?? ''),
  );
  expect(first.length).toBeGreaterThan(3);
  expect(new Set(first)).toEqual(new Set([`@layer${STYLE_LAYERS.join(',')};`]));
});

test('the landing page can be used by keyboard alone', async ({ page }) => {
  await page.goto('/');
  const now = page.getByRole('button', { name: say('landing', 'play.now.title') });
  await expect(now).toBeVisible();
  const reached: string[] = [];
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    const outline = await page.evaluate(() => {
      const element = document.activeElement;
      return element === null || element === document.body ? null : getComputedStyle(element).outlineStyle;
    });
    if (outline === null) break;
    expect(outline, `no focus is seen on ${reached.at(-1) ?? ''}`).not.toBe('none');
  }
  for (const choice of ['new', 'now', 'friends', 'solo', 'host'] as const)
    expect(reached.some((words) => words.includes(say('landing', `play.${choice}.title`)))).toBe(true);
  await page.getByRole('button', { name: say('landing', 'play.solo.title') }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/t\/[A-Z0-9]{6}$/);
});

test('each of the four faces seats one person in one press', async ({ page }) => {
  await page.goto('/');
  const faces = page.getByRole('list', { name: say('landing', 'play.faces.label') });
  await expect(faces.getByRole('button')).toHaveCount(4);
  await faces.getByRole('button', { name: say('marks', 'seatShort.dprk') }).click();
  await expect(page.getByRole('heading', { name: say('briefing', 'firstTitle.dprk') })).toBeVisible();
});

for (const key of ['Enter', 'ArrowDown'])
  test(`the list of worlds opens at the first ${key} and gives the focus back`, async ({ page }) => {
    await page.goto('/');
    const worlds = box(page, say('landing', 'wish.world'));
    const before = await worlds.textContent();
    await worlds.focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('option', { selected: true })).toBeFocused();
    await checkLooks(page, 'the list of worlds');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(worlds).toBeFocused();
    await expect(worlds).not.toHaveText(before ?? '');
    await expect(worlds).toHaveAttribute('aria-expanded', 'false');
  });

test('an invalid code and a code of no table each get their sentence', async ({ page }) => {
  await page.goto('/');
  const code = page.getByRole('textbox', { name: say('landing', 'join.label') });
  const join = page.getByRole('button', { name: say('landing', 'join.button'), exact: true });
  await join.click();
  await expect(page.getByText(say('landing', 'join.empty'))).toBeVisible();
  await code.fill('K7M');
  await join.click();
  await expect(page.getByText(say('landing', 'join.wrongLength', { count: 3 }))).toBeVisible();
  await code.fill('222222');
  await join.click();
  await expect(page.getByText(saying('common', 'lobby.unknown-code'))).toBeVisible();
  await code.fill('2');
  await expect(page.getByText(saying('common', 'lobby.unknown-code'))).toBeHidden();
});

test('a link to no table and an invalid link each say what to do', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/t/222222');
  await expect(page.getByText(saying('table', 'connection.unknown.what'))).toBeVisible();
  await expect(page.getByRole('link', { name: say('table', 'connection.home') })).toBeVisible();
  await checkLooks(page, 'no such table');
  await page.goto('/t/not-a-code');
  await expect(page.getByText(say('common', 'badCode.what', { code: 'not-a-code' }))).toBeVisible();
});

test('without the server each way in says so and can be retried', async ({ page, context }) => {
  await page.goto('/');
  const solo = page.getByRole('button', { name: say('landing', 'play.solo.title') });
  await expect(solo).toBeVisible();
  await context.setOffline(true);
  await solo.click();
  await expect(page.getByText(say('common', 'lobby.unreachable'))).toBeVisible();
  await context.setOffline(false);
  await solo.click();
  await expect(page).toHaveURL(/\/t\/[A-Z0-9]{6}$/);
});
