import { type Locator, expect, test } from 'playwright/test';
import { checkLooks } from './looks.ts';
import { say, saying } from './words.ts';

const open = say('model', 'claims.open');
const run = say('model', 'rerun.run');

/** Writes down what the foot of a card's run shows from now on, at each change; the answer gives all of it so far. */
async function textsOf(card: Locator): Promise<() => Promise<readonly string[]>> {
  const seen = await card.locator('.rerun-foot').evaluateHandle((foot) => {
    const texts: string[] = [];
    const note = () => texts.push(foot.textContent);
    new MutationObserver(note).observe(foot, { subtree: true, childList: true, characterData: true });
    return texts;
  });
  return () => seen.jsonValue();
}

test('a claim is run again in the browser, another is cancelled, and all of it can be read by everybody', async ({
  page,
}) => {
  await page.goto('/model');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('model', 'title'));
  const claims = page.locator('article.claim');
  await expect.poll(() => claims.count()).toBeGreaterThanOrEqual(30);

  // The first claim, with ten times the seeds: its progress is shown, and then its result.
  const first = claims.nth(0);
  await first.getByRole('button', { name: open }).click();
  await first.getByText(say('model', 'rerun.many')).click();
  const shown = await textsOf(first);
  await first.getByRole('button', { name: run }).click();
  const status = first.getByRole('status');
  await expect(status).toHaveText(saying('model', 'rerun.done'), { timeout: 300_000 });
  // A fast machine is done between two looks at the page, so what it showed meanwhile was written down.
  const progress = saying('model', 'rerun.progress');
  const cancel = say('model', 'rerun.cancel');
  expect((await shown()).filter((text) => progress.test(text) && text.includes(cancel))).not.toEqual([]);
  await expect(first.getByText(say('model', 'rerun.storedHead'), { exact: true }).first()).toBeVisible();
  await expect(first.getByText(say('model', 'rerun.freshHead'), { exact: true }).first()).toBeVisible();

  // The stored seeds give the stored result.
  await first.getByText(say('model', 'rerun.stored'), { exact: true }).click();
  await first.getByRole('button', { name: say('model', 'rerun.again') }).click();
  await expect(status).toContainText('seeds 1 to ', { timeout: 120_000 });
  const columns = first.locator('.compared li').first().locator('.condition-found .small:nth-child(3)');
  await expect(columns).toHaveCount(2);
  await expect(columns.nth(1)).toHaveText((await columns.nth(0).textContent()) ?? '');

  // The last claim is started and cancelled; nothing of it is kept.
  const last = claims.last();
  await last.getByRole('button', { name: open }).click();
  await last.getByText(say('model', 'rerun.many')).click();
  await last.getByRole('button', { name: run }).click();
  await last.getByRole('button', { name: say('model', 'rerun.cancel') }).click();
  await expect(last.getByRole('status')).toHaveText(saying('model', 'rerun.cancelled'));
  await expect(last.locator('.compared')).toHaveCount(0);

  // landing.spec.ts checks the page as it opens, at desk size too.
  await checkLooks(page, 'the model with two claims open', ['phone']);
});

test('the address of a claim opens it, a rival shows its verdicts, and a broken worker is reported', async ({
  page,
}) => {
  await page.goto('/model#C7');
  const claim = page.locator('#C7');
  await expect(claim.getByText(say('model', 'claims.design'))).toBeInViewport();

  const count = page.getByText(saying('model', 'claims.holdsOnly')).first();
  const before = (await count.textContent()) ?? '';
  const show = page.getByRole('button', { name: say('model', 'rivals.show') });
  await expect(show).toHaveCount(2);
  for (const index of [0, 1]) {
    await show.nth(index).click();
    await expect(page.getByRole('radio', { name: say('model', 'claims.base') }).first()).not.toBeChecked();
  }
  await page.locator('.claims-controls').getByText(say('model', 'claims.base'), { exact: true }).click();
  await expect(count).toHaveText(before);

  await page.route(/claims-worker/, (route) => route.abort());
  await claim.getByRole('button', { name: run }).click();
  await expect(claim.getByRole('alert')).toContainText(say('model', 'rerun.failed.what'));
});
