import { type Page, expect, test } from 'playwright/test';
import { readJson, ROOT } from '../tools/tools.ts';
import { appears, nextStep, person, phaseOpen, type Phase } from './person.ts';
import { say } from './words.ts';
import { join } from 'node:path';

// The first game teaches itself: little to read before the first decision, and its notes stand at the controls they are about.

/** A minute at 200 words a minute. */
const MOST_WORDS = 200;
const MARKS = Object.keys((readJson(join(ROOT, 'client/src/text/en/lesson.json')) as { mark: object }).mark);

/** Words that can be seen anywhere on the page, the frame and its buttons included. */
const wordsOn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let count = 0;
    while (texts.nextNode() !== null) {
      const around = texts.currentNode.parentElement;
      const isSeen = around !== null && around.checkVisibility({ visibilityProperty: true });
      if (!isSeen || around.closest('.visually-hidden, .skip-link') !== null) continue;
      count += (texts.currentNode.textContent ?? '').split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    }
    return count;
  });

/** Walks with the Tab key until something with these words has the focus. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (words.test(await page.evaluate(() => document.activeElement?.textContent ?? ''))) return;
  }
  throw new Error(`the Tab key never came to ${String(words)}`);
}

const note = (page: Page, id: string) => page.getByText(say('lesson', `mark.${id}`), { exact: true });
const voted = (page: Page) => page.getByText(say('texts', 'vote.cast', { vote: say('play', 'voteWithin.yes') }));

test('New here? leads to the first decision in a minute of reading, by keyboard alone, and teaches three lessons', async ({
  browser,
}) => {
  const newcomer = await person(browser, 'Fresh Cedar', { viewport: { width: 1280, height: 800 } });
  const { page } = newcomer;
  await page.goto('/');
  await tabTo(page, new RegExp(`^${say('landing', 'play.new.title').replace('?', String.raw`\?`)}`, 'u'));
  await page.keyboard.press('Enter');
  await appears(note(page, 'vote'));
  expect(await wordsOn(page)).toBeLessThanOrEqual(MOST_WORDS);
  await tabTo(page, /^Yes$/u);
  await page.keyboard.press('Enter');
  await appears(voted(page));

  const seen = new Set(['vote']);
  const lessons: Readonly<Record<string, readonly string[]>> = {
    '1 orders': ['effort'],
    '1 adjudication': ['slack'],
    '2 orders': ['reverse'],
    '2 adjudication': ['unforbidden'],
    '3 negotiation': ['found'],
    '3 adjudication': ['record'],
  };
  const phases: readonly Phase[] = ['briefing', 'negotiation', 'orders', 'adjudication'];
  for (let round = 1; round <= 3; round += 1) {
    for (const phase of phases) {
      if (round === 1 && phase === 'briefing') continue;
      if (!(round === 3 && phase === 'adjudication')) await phaseOpen(page, phase);
      for (const id of lessons[`${round} ${phase}`] ?? []) {
        await appears(note(page, id).first());
        seen.add(id);
      }
      if (round === 3 && phase === 'negotiation') {
        await page
          .getByRole('navigation', { name: say('table', 'nav.label') })
          .getByRole('button', { name: say('table', 'nav.texts') })
          .click();
        await appears(note(page, 'both'));
        seen.add('both');
      }
      if (!(round === 3 && phase === 'adjudication')) await nextStep(page).click();
    }
  }
  // The last note leads to the record, which ends where the window does.
  await page
    .getByRole('navigation', { name: say('table', 'nav.label') })
    .getByRole('button', { name: say('table', 'nav.record') })
    .click();
  await appears(page.getByText(say('record', 'rounds.title')).first());
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight))
    .toBeLessThanOrEqual(0);

  expect([...seen].toSorted()).toEqual(MARKS.toSorted());
  expect(MARKS.length).toBeLessThanOrEqual(8);
  expect(newcomer.faults).toEqual([]);
  await newcomer.leave();
});

test('New here? on a phone: the text and the vote are there at once, and the notes can be sent away', async ({
  browser,
}) => {
  const newcomer = await person(browser, 'Fresh Elm', { viewport: { width: 390, height: 844 }, hasTouch: true });
  const { page } = newcomer;
  await page.goto('/');
  await page.getByRole('button', { name: say('landing', 'play.new.title') }).tap();
  await appears(note(page, 'vote'));
  expect(await wordsOn(page)).toBeLessThanOrEqual(MOST_WORDS);
  await page.getByRole('button', { name: say('texts', 'vote.open') }).tap();
  await page.getByRole('dialog').getByText(say('play', 'vote.yes'), { exact: true }).tap();
  await appears(voted(page));
  await nextStep(page).tap();
  await phaseOpen(page, 'orders');
  await appears(note(page, 'effort'));
  await page.getByRole('button', { name: say('lesson', 'hide') }).tap();
  await expect(note(page, 'effort')).toHaveCount(0);
  expect(newcomer.faults).toEqual([]);
  await newcomer.leave();
});
