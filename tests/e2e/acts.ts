import { type Locator, type Page, expect } from 'playwright/test';
import type { Seat } from './person.ts';
import { pick } from './lists.ts';
import { say, saying } from './words.ts';

export type Basket = 'elite' | 'programme' | 'finance' | 'broad';
export type Effort = 0 | 1 | 2 | 3;

/** A scale of effort on a sender's desk: the true effort, or the report. */
export const scale = (page: Page, which: 'spirit' | 'report', basket: Basket): Locator =>
  page.getByRole('radiogroup', { name: say('decide', `scale.${which}`, { basket: say('marks', `basket.${basket}`) }) });

/** The step of a scale. */
export const effortStep = (page: Page, which: 'spirit' | 'report', basket: Basket, effort: Effort): Locator =>
  scale(page, which, basket).getByRole('radio', {
    name: say('decide', 'scale.step', { effort, word: say('play', `effortWord.${effort}`) }),
  });

/** Chooses a radio button or ticks a checkbox as a player does, by its label, and waits until it is chosen. */
export async function choose(radio: Locator): Promise<void> {
  // The input itself is visually hidden; its label is what a person presses.
  await radio.locator('xpath=ancestor::label').click();
  await expect(radio).toBeChecked();
}

/** Sets an effort, or reports one. */
export const setEffort = (page: Page, which: 'spirit' | 'report', basket: Basket, effort: Effort): Promise<void> =>
  choose(effortStep(page, which, basket, effort));

/** On a phone, turns to the first page of the docket and from there to the one with this title. */
export async function leafTo(page: Page, title: string): Promise<void> {
  const head = page.getByRole('heading', { level: 2, name: title, exact: true });
  const place = page.getByText(saying('decide', 'page'));
  const turn = async (button: Locator, to: number, of: number): Promise<void> => {
    await button.click();
    // Read at once, the place would still be that of the page before.
    await expect(place).toHaveText(say('decide', 'page', { at: to, of }));
  };
  const [at = 1, of = 1] = ((await place.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  for (let now = at; now > 1; now -= 1)
    await turn(page.getByRole('button', { name: say('decide', 'back'), exact: true }), now - 1, of);
  // Title and place of a page come together.
  // oxlint-disable-next-line letter/looks-once
  for (let now = 1; now < of && (await head.count()) === 0; now += 1)
    await turn(page.getByRole('button', { name: saying('decide', 'next') }), now + 1, of);
  await expect(head).toBeVisible();
}

/** Opens the conversation with a delegation, or the plenary. */
export const turnTo = (page: Page, to: Seat | 'plenary'): Promise<void> =>
  page
    .getByRole('tab', {
      name: new RegExp(`^${to === 'plenary' ? say('talk', 'plenary') : say('marks', `seatShort.${to}`)}`),
    })
    .click();

/** Sends a message in a conversation and waits until it is shown. */
export async function tell(page: Page, to: Seat | 'plenary', words: string): Promise<void> {
  await turnTo(page, to);
  await page.getByRole('textbox', { name: say('talk', 'write') }).fill(words);
  await page.getByRole('button', { name: say('talk', 'send'), exact: true }).click();
  await expect(page.getByRole('log').getByText(words)).toBeVisible();
}

/** Casts a vote at a desk. */
export async function vote(page: Page, how: 'yes' | 'no' | 'abstain'): Promise<void> {
  const word = say('play', `vote.${how}`);
  const within = say('play', `voteWithin.${how}`);
  await page.getByRole('button', { name: new RegExp(`^${word}`) }).click();
  await expect(page.getByText(say('texts', 'vote.cast', { vote: within }))).toBeVisible();
}

/** One promise of an offer: who makes it, and the words of what is promised. */
export interface Promised {
  readonly by: Seat;
  readonly act: string;
}

/** Offers an agreement to the delegation whose conversation is open. */
export async function offer(page: Page, terms: readonly Promised[]): Promise<void> {
  await page.getByRole('button', { name: say('agreements', 'build.open') }).click();
  const dialog = page.getByRole('dialog');
  for (const { by, act } of terms) {
    await pick(dialog, say('agreements', 'build.who'), say('marks', `seat.${by}`));
    await pick(dialog, say('agreements', 'build.what'), act);
  }
  await dialog.getByRole('button', { name: say('agreements', 'build.send') }).click();
  await expect(dialog).toBeHidden();
}
