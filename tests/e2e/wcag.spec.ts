import { type Page, chromium, expect, test } from 'playwright/test';
import { launchOptions } from '../tools/find-chromium.ts';
import { type Person, openTable, person, phaseOpen, pressOn, sitDown, goTo, seated } from './person.ts';
import { say } from './words.ts';

// What WCAG 2.2 AA asks for and axe does not measure: the size of targets, text that is larger or set wider, the contrast
// of what is drawn, and a focus that can be seen where the browser chooses the colours.

/** Targets smaller than 24 by 24 px that have no room of that size to themselves, and are not words of a sentence. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const shown = [...document.querySelectorAll('a[href], button, label:has(input), textarea, input')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('.visually-hidden, .skip-link, [aria-hidden=true], [data-react-aria-prevent-focus]') === null &&
        !element.matches('label input'),
    );
    const boxes = shown.map((element) => ({ element, box: element.getBoundingClientRect() }));
    const isWithinWords = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' && element.parentElement?.matches('p, li, span, dd') === true;
    return boxes.flatMap(({ element, box }) => {
      if (box.width <= 1 || (box.width >= LEAST && box.height >= LEAST) || isWithinWords(element)) return [];
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      const isCrowded = boxes.some(({ element: other, box: near }) => {
        if (other === element || other.contains(element) || element.contains(other) || near.width <= 1) return false;
        const across = Math.max(near.left - x, 0, x - near.right);
        const down = Math.max(near.top - y, 0, y - near.bottom);
        return Math.hypot(across, down) < LEAST / 2;
      });
      const what = element.textContent.trim().slice(0, 30) || (element.getAttribute('aria-label') ?? '');
      return isCrowded ? [`${what}: ${Math.round(box.width)}x${Math.round(box.height)}`] : [];
    });
  });

/** Text that is smaller than a size in px; that of drawings as it is drawn. */
const smallerThan = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((size) => {
    const small: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (
        element === null ||
        words === '' ||
        !element.checkVisibility() ||
        element.closest('.visually-hidden') !== null
      )
        continue;
      const drawing = element.closest('svg');
      const scale = drawing === null ? 1 : drawing.getBoundingClientRect().width / (drawing.viewBox.baseVal.width || 1);
      const drawn = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (drawn < size - 0.1) small.push(`${words.slice(0, 40)} at ${drawn.toFixed(1)} px`);
    }
    return small;
  }, least);

/** Text that is cut off by the box it stands in. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const style = getComputedStyle(element);
      const isClosed = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      if (
        element instanceof SVGElement ||
        !element.checkVisibility() ||
        element.closest('.visually-hidden, [aria-hidden=true]') !== null
      )
        return [];
      if (element.textContent.trim() === '' || element.clientWidth <= 1 || style.textOverflow === 'ellipsis') return [];
      const isCut =
        (isClosed(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (isClosed(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
      return isCut
        ? [`${element.getAttribute('class') ?? element.tagName}: ${element.textContent.trim().slice(0, 40)}`]
        : [];
    }),
  );

/** How far the page is wider than its window. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth);

/** The spacing of text that a reader may choose (WCAG 1.4.12). */
const WIDE_TEXT =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

async function targetsAndSpacing(page: Page): Promise<readonly string[]> {
  const faults = (await smallTargets(page)).map((one) => `a target of less than 24 px, ${one}`);
  const wide = await page.addStyleTag({ content: WIDE_TEXT });
  for (const one of await cutOff(page)) faults.push(`wide spacing: ${one} is cut off`);
  if ((await sideways(page)) > 0) faults.push('wide spacing: scrolls sideways');
  await wide.evaluate((element) => (element instanceof Element ? element.remove() : undefined));
  return faults;
}

/** The least size of type, 12 px, as a reader sees it who has chosen letters half as large again. */
const LEAST_LARGE = 18;

async function largeLetters(page: Page): Promise<readonly string[]> {
  const faults = [...(await smallerThan(page, LEAST_LARGE))];
  for (const one of await cutOff(page)) faults.push(`${one} is cut off`);
  if ((await sideways(page)) > 0) faults.push('scrolls sideways');
  return faults;
}

/** Goes through the main screens of a table and looks at each. */
async function tour(reader: Person, baseURL: string, look: (page: Page) => Promise<readonly string[]>): Promise<void> {
  const { page } = reader;
  // A page is drawn part after part: what stays is a fault.
  const check = async (name: string) => {
    await expect(page.getByText(say('common', 'wait'))).toHaveCount(0);
    await expect.soft.poll(() => look(page), name).toEqual([]);
  };
  await page.goto(baseURL);
  await expect(page.getByRole('button', { name: say('landing', 'play.solo.title') })).toBeVisible();
  await check('landing');
  const answer = await page.request.post(`${baseURL}/api/tables`, {
    data: { format: 'blitz', name: 'Host', kind: 'friends' },
  });
  const { code } = (await answer.json()) as { code: string };
  // The first page has given this person a name already.
  await page.goto(`${baseURL}/t/${code}`);
  await seated(reader);
  await check('waiting room');
  await page.getByRole('button', { name: say('waiting', 'start') }).click();
  await phaseOpen(page, 'briefing');
  await check('briefing');
  await pressOn(page, 'briefing');
  await phaseOpen(page, 'negotiation');
  await check('texts');
  for (const name of ['decide', 'record'] as const) {
    await goTo(page, name);
    await check(name);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of ['decide', 'talk'] as const) {
    await goTo(page, name);
    await check(`${name} on a phone`);
  }
}

test('targets have their size and text its spacing on the main screens', async ({ browser, baseURL }) => {
  const reader = await person(browser, 'Careful Almanac', { reducedMotion: 'reduce' });
  await tour(reader, baseURL ?? '', targetsAndSpacing);
  await reader.leave();
});

test('all text grows with the letters that a reader has chosen, and none is cut off', async ({ baseURL }) => {
  const { executablePath, args } = await launchOptions();
  const own = await chromium.launch({ executablePath, args: [...args, '--blink-settings=defaultFontSize=24'] });
  const reader = await person(own, 'Level Orchard', {
    reducedMotion: 'reduce',
    locale: 'en',
    viewport: { width: 1280, height: 800 },
  });
  await tour(reader, baseURL ?? '', largeLetters);
  await own.close();
});

test('where the browser chooses the colours, focus and choices are seen', async ({ browser }) => {
  const reader = await person(browser, 'Frank Willow', { reducedMotion: 'reduce', forcedColors: 'active' });
  const { page } = reader;
  await sitDown(reader, await openTable(page, { kind: 'solo', seat: 'us', format: 'blitz' }));
  await pressOn(page, 'briefing');
  await phaseOpen(page, 'negotiation');
  await goTo(page, 'decide');
  await expect(page.getByText(say('common', 'wait'))).toHaveCount(0);
  const unseen = await page.evaluate(() => {
    const faults: string[] = [];
    const look = (element: Element): string => {
      const { borderColor, borderWidth, backgroundColor, outlineStyle, textDecorationLine } = getComputedStyle(element);
      return [borderColor, borderWidth, backgroundColor, outlineStyle, textDecorationLine].join(' ');
    };
    for (const group of document.querySelectorAll('[role=radiogroup]')) {
      const chosen = group.querySelector('[data-selected]');
      const other = group.querySelector('[data-radio]:not([data-selected]):not([data-disabled])');
      if (chosen !== null && other !== null && look(chosen) === look(other))
        faults.push(`chosen looks like the others: ${group.getAttribute('aria-label') ?? ''}`);
    }
    return faults;
  });
  expect(unseen).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect
    .poll(() =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at === null ? '' : getComputedStyle(at).outlineStyle;
      }),
    )
    .not.toBe('none');
  await reader.leave();
});
