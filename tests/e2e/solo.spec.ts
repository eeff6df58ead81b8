import { expect, test } from 'playwright/test';
import { nextStep, person, playOn } from './person.ts';
import { say } from './words.ts';

test('one person plays three bots to the debrief, and then the other side', async ({ browser }) => {
  const alone = await person(browser, 'Steady Cedar');
  const { page } = alone;
  await page.goto('/');
  await page.getByRole('button', { name: say('landing', 'play.solo.title') }).click();
  await expect(page.getByRole('heading', { name: say('briefing', 'firstTitle.us') })).toBeVisible();
  // The code of the table is asked for with the answer, all at once.
  await expect(page.locator('link[rel=preload][as=script][href*="/assets/table-"]')).not.toHaveCount(0);
  await expect(page.getByText(say('table', 'noClock'), { exact: true })).toBeVisible();

  const rounds = await playOn([alone]);
  expect(rounds).toBeGreaterThanOrEqual(7);

  await nextStep(page).click();
  await expect(page.getByText(say('table', 'played', { count: rounds }))).toBeVisible();
  const steps = page.getByRole('list', { name: say('debrief', 'steps') });
  for (const step of ['happened', 'knew', 'paid', 'why', 'whatif'] as const) {
    await expect(steps.getByRole('listitem').and(page.locator('[aria-current=step]'))).toContainText(
      say('debrief', `step.${step}`),
    );
    await page.getByRole('button', { name: say('debrief', `next.${step}`) }).click();
  }
  await page
    .getByRole('button', { name: say('debrief', 'sowhat.againAs', { seat: say('marks', 'seat.dprk') }) })
    .click();
  await expect(page.getByRole('heading', { name: say('briefing', 'firstTitle.dprk') })).toBeVisible();
  expect(alone.faults).toEqual([]);
  await alone.leave();
});
