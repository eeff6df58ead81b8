import { type Page, expect } from 'playwright/test';

/** A sheet of A4 within the margins of a browser, in CSS px. */
const SHEET = { width: 718, height: 1017 };

/** What of the page, drawn for paper, is cut off, light on dark, or of no use there. */
const faultsOnPaper = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const told = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`;
    const isShown = (element: Element): boolean =>
      element.checkVisibility() && element.closest('.visually-hidden') === null;
    const faults: string[] = [];
    const light = (color: string): boolean => {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/gu) ?? []).map(Number);
      return red + green + blue > 380;
    };
    const body = getComputedStyle(document.body);
    if (light(body.color) || !light(body.backgroundColor)) faults.push(`${body.color} on ${body.backgroundColor}`);
    for (const element of document.querySelectorAll('body *')) {
      if (!isShown(element)) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      // What only assistive technology reads.
      if (element.closest('[aria-hidden=true], [data-react-aria-prevent-focus]') !== null || box.width <= 1) continue;
      if (style.position === 'fixed' || style.position === 'sticky') faults.push(`stuck: ${told(element)}`);
      if (element.matches('.btn:not(.is-on), header.frame-head, footer'))
        faults.push(`not for paper: ${told(element)}`);
      const isCut =
        (style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 2) ||
        (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 2);
      // Drawings overflow their own edge on purpose; a field shows what fits.
      if (isCut && !(element instanceof SVGElement) && !element.matches('input, textarea'))
        faults.push(`cut off: ${told(element)}`);
      if (box.right > innerWidth + 1) faults.push(`beyond the edge: ${told(element)}`);
    }
    return faults;
  });

/**
 * Checks a page as it is when printed, from the dark theme: whole, dark on light, without head, foot and buttons.
 * Leaves it on screen.
 */
export async function checkPaper(page: Page, name: string, words: readonly string[] = []): Promise<void> {
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize(SHEET);
  for (const one of words)
    await expect.soft(page.getByText(one).filter({ visible: true }).first(), `${name}: ${one}`).toBeVisible();
  // The page follows the size of the sheet a moment later.
  await expect.soft.poll(() => faultsOnPaper(page), `${name} on paper`).toEqual([]);
  await page.emulateMedia({ media: null, colorScheme: null });
  if (before !== null) await page.setViewportSize(before);
}

/** The number of sheets that a page makes when the browser prints it. */
export async function sheetsOf(page: Page): Promise<number> {
  const file = (await page.pdf({ format: 'A4' })).toString('latin1');
  return file.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}
