import { type Locator, type Page, expect } from 'playwright/test';

const literal = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The closed box of a choice by its label; what is chosen stands in its name before the label. */
export const box = (within: Page | Locator, label: string): Locator =>
  within.getByRole('button', { name: new RegExp(`(^|\\s)${literal(label)}$`) });

/** Choose from a list as a hand does: press the box, then the option. */
export async function pick(within: Page | Locator, label: string, option: string): Promise<void> {
  await box(within, label).click();
  const page = 'page' in within ? within.page() : within;
  await page.getByRole('option', { name: option, exact: true }).click();
  // Where a choice is an act, such as adding a promise, nothing stands in the box afterwards.
  await expect(page.getByRole('listbox')).toHaveCount(0);
}
