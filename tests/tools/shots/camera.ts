import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { say } from '../../e2e/words.ts';

/**
 * One way to view a page: the size of the window, the colours, and whether content that must be scrolled to is
 * included.
 */
interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  readonly whole: boolean;
}

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** The views by name; `desk` and `phone` in light and dark are the least that a comparison needs. */
export const VIEWS: readonly View[] = [
  { name: 'desk', ...DESK, colorScheme: 'light', whole: false },
  { name: 'desk-whole', ...DESK, colorScheme: 'light', whole: true },
  { name: 'desk-dark', ...DESK, colorScheme: 'dark', whole: false },
  { name: 'phone', ...PHONE, colorScheme: 'light', whole: true },
  { name: 'phone-dark', ...PHONE, colorScheme: 'dark', whole: true },
  { name: 'laptop', width: 1100, height: 720, colorScheme: 'light', whole: true },
  { name: 'tablet', width: 820, height: 1100, colorScheme: 'light', whole: true },
  { name: 'narrow', width: 660, height: 900, colorScheme: 'light', whole: true },
];

/** Photographs a page in every view and keeps the pictures in a folder, one per view: `<scene>.<view>.png`. */
export interface Camera {
  /** The window in which a game is played between pictures, with the shape of a desk. */
  readonly desk: { readonly width: number; readonly height: number };
  readonly take: (page: Page, scene: string) => Promise<void>;
  /** What was too wide for its window, or cut off, one line each. */
  readonly faults: readonly string[];
}

/** Waits until nothing on the page has changed for a second, at most four. */
async function settle(page: Page): Promise<void> {
  await expect(page.getByText(say('common', 'wait'))).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise<void>((resolve) => {
      const last = setTimeout(resolve, 4000);
      let quiet = setTimeout(resolve, 1000);
      new MutationObserver(() => {
        clearTimeout(quiet);
        quiet = setTimeout(() => {
          clearTimeout(last);
          resolve();
        }, 1000);
      }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  });
}

/** Replaces what differs from game to game: the codes of tables and seats, their QR codes, and clocks. */
const hideCodes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const code = /\/t\/([A-Z0-9]{6})/.exec(window.location.pathname)?.[1] ?? 'no code';
    const grouped = `${code.slice(0, 3)} ${code.slice(3)}`;
    const mask = (text: string): string =>
      text
        .replaceAll(code, 'MMMMMM')
        .replaceAll(grouped, 'MMM MMM')
        .replace(/(\d+\.){3}\d+:\d+/g, 'host');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.nodeValue !== null && mask(node.nodeValue) !== node.nodeValue) node.nodeValue = mask(node.nodeValue);
    for (const input of document.querySelectorAll('input[readonly]'))
      if (input instanceof HTMLInputElement) input.value = mask(input.value).replace(/#.*/, '#MMMM');
    for (const secret of document.querySelectorAll('[class*="personal-code-letters"]'))
      secret.textContent = 'MMMM MMMM MMMM';
    for (const picture of document.querySelectorAll('svg.qr, .clock-figures'))
      picture.setAttribute('style', 'visibility: hidden');
  });

/** How much higher the window must be to show everything that scrolls on its own, in px. */
const hiddenBelow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let most = (document.scrollingElement?.scrollHeight ?? 0) - window.innerHeight;
    for (const part of document.querySelectorAll('body *'))
      if (/auto|scroll/.test(getComputedStyle(part).overflowY))
        most = Math.max(most, part.scrollHeight - part.clientHeight);
    return most;
  });

/** What is wider than its container where the rest cannot be scrolled to. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const wider = (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth;
    if (wider > 0) found.push(`the page is ${wider} px wider than its window`);
    const name = (element: Element): string =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
    const scrollsAside = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrollsAside(element.parentElement));
    for (const element of document.querySelectorAll('body *')) {
      if (!(element instanceof HTMLElement) || element.matches('input, select, .visually-hidden')) continue;
      const { overflowX, overflowY, position, display } = getComputedStyle(element);
      if (display === 'inline' || element.clientWidth < 4) continue;
      const outX = element.scrollWidth - element.clientWidth;
      const outY = element.scrollHeight - element.clientHeight;
      const hides = (how: string): boolean => how === 'hidden' || how === 'clip';
      if (outX > 1 && hides(overflowX)) found.push(`${name(element)} hides ${outX} px at its side`);
      if (outY > 1 && hides(overflowY)) found.push(`${name(element)} hides ${outY} px at its foot`);
      if (position === 'absolute') continue;
      const box = element.getBoundingClientRect();
      const isDrawn = box.width > 0 && box.height > 0 && !scrollsAside(element);
      if (isDrawn && element.children.length === 0 && (box.right > window.innerWidth + 1 || box.left < -1))
        found.push(`${name(element)} stands beside the window: "${element.textContent.slice(0, 40)}"`);
    }
    return found;
  });

/**
 * A camera for a folder; `views` names the views it takes, `text` is the reader's text size as a factor, 1 as usual.
 */
export function cameraFor(folder: string, views: readonly View[], text: number): Camera {
  mkdirSync(folder, { recursive: true });
  const faults: string[] = [];
  const desk = { width: DESK.width * text, height: DESK.height * text };
  const take = async (page: Page, scene: string): Promise<void> => {
    await settle(page);
    for (const { name, width, height, colorScheme, whole } of views) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('main, main *, aside, aside *')) part.scrollTo(0, 0);
        window.scrollTo(0, 0);
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      if (whole) {
        const more = await hiddenBelow(page);
        if (more > 0) await page.setViewportSize({ width, height: Math.min(12_000, height + more) });
      }
      await hideCodes(page);
      for (const fault of await cutOff(page)) faults.push(`${scene}.${name}: ${fault}`);
      await page.screenshot({ path: join(folder, `${scene}.${name}.png`), animations: 'disabled', caret: 'hide' });
    }
    await page.setViewportSize(desk);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  };
  return { desk, take, faults };
}
