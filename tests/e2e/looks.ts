import axe from 'axe-core';
import { type Page, expect } from 'playwright/test';
import { say } from './words.ts';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/**
 * The findings that axe rates serious or critical, and where they are. Only colours differ between light and dark, so
 * the second scheme is checked for contrast alone. axe is injected into a page once and asked for violations only,
 * which takes a fifth of the time.
 */
async function findings(page: Page, where: string, only: 'all' | 'contrast'): Promise<string[]> {
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    preload: false,
    ...(only === 'contrast' ? { runOnly: ['color-contrast'] } : {}),
  };
  const run = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`;
  const violations = await page.evaluate<axe.Result[]>(run);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${where}: ${id} (${help}) at ${html.slice(0, 220)}`));
}

/**
 * How far the page is wider than its window, in px, and the innermost element that reaches furthest, without those that a
 * scrolling row holds; null if it is not.
 */
const overflow = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const wider = (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth;
    if (wider <= 0) return null;
    const rightOf = (element: Element): number => element.getBoundingClientRect().right;
    const isHeld = (element: Element): boolean => {
      for (let outer = element.parentElement; outer !== null && outer !== document.body; outer = outer.parentElement) {
        if (getComputedStyle(outer).overflowX !== 'visible') return true;
      }
      return false;
    };
    const furthest = [...document.body.querySelectorAll('*')]
      .filter((element) => !isHeld(element))
      .reduce((one, other) => (rightOf(other) >= rightOf(one) ? other : one));
    return `${wider} px wider than its window, by ${furthest.outerHTML.slice(0, 160)}`;
  });

/**
 * Checks a page as it is: at desk and phone size in light, and at the first of these in dark, it has no serious finding
 * of axe and does not scroll sideways. Leaves it at desk size, in light.
 */
export async function checkLooks(
  page: Page,
  name: string,
  screens: readonly ('desk' | 'phone')[] = ['desk', 'phone'],
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const screen of screens) {
    await page.setViewportSize(screen === 'desk' ? DESK : PHONE);
    // The page itself is checked, not the message that it is loading.
    await expect(page.getByText(say('common', 'wait'))).toHaveCount(0);
    // A phone uses the same colours as a desk: dark is checked at one of the two.
    const schemes = screen === screens[0] ? (['light', 'dark'] as const) : (['light'] as const);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const where = `${name}, ${screen}, ${colorScheme}`;
      // A page is drawn part after part, and a table may move on meanwhile: what stays is a fault.
      await expect.soft.poll(() => findings(page, where, colorScheme === 'light' ? 'all' : 'contrast')).toEqual([]);
    }
    await expect.soft.poll(() => overflow(page), `${name}, ${screen}`).toBeNull();
  }
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}
