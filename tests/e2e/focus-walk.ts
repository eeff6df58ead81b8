import type { Page } from 'playwright/test';

/** The elements that a keyboard or a finger can use now. */
const CONTROLS = 'a[href], button:not(:disabled), input:not([type=hidden]), textarea, select, [tabindex="0"]:not(main)';

/** What of an element can be seen and pressed: words about it, or null where nothing is wrong. */
const hiddenPart = `(element) => {
  const shown = element.matches('input[type=radio], input[type=checkbox]') ? element.closest('label') ?? element : element;
  const box = shown.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return null;
  const isSeen = (x, y) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (shown.contains(hit) || hit.contains(shown));
  };
  for (const across of [0.5, 0.1, 0.9])
    for (const down of [0.5, 0.1, 0.9])
      if (isSeen(box.left + box.width * across, box.top + Math.min(box.height, 400) * down)) return null;
  return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40) || element.outerHTML.slice(0, 80);
}`;

/** Walks a page with the Tab key from its top; returns the stops of which nothing could be seen. */
export async function coveredStops(page: Page, most = 40): Promise<readonly string[]> {
  await page.evaluate('document.activeElement?.blur(); window.scrollTo(0, 0)');
  const covered: string[] = [];
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate<string | null>(
      `(() => { const at = document.activeElement; return at === null || at === document.body ? 'out' : (${hiddenPart})(at); })()`,
    );
    if (found === 'out') break;
    if (found !== null) covered.push(found);
  }
  return covered;
}

/** Scrolls to every control of a page; returns those that cannot be pressed there. */
export const unreachable = (page: Page): Promise<readonly string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll(${JSON.stringify(CONTROLS)})]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && element.closest('.visually-hidden, .skip-link, [aria-hidden=true]') === null)
    .flatMap((element) => {
      element.scrollIntoView({ block: 'center', inline: 'center' });
      const found = (${hiddenPart})(element);
      return found === null ? [] : [found];
    })`);
