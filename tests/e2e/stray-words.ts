import type { Page } from 'playwright/test';
import { CLOSES, OPENS } from '../../client/src/text/pseudo.ts';

/** One text of a page: that of one node, or of one attribute that is read aloud. */
interface Piece {
  readonly text: string;
  readonly at: string;
}

/** Every text of a page outside the brackets of the pseudo-language, in reading order. */
const outside = (page: Page): Promise<readonly Piece[]> =>
  page.evaluate(
    ([opens, closes]) => {
      const pieces: { text: string; at: string }[] = [];
      const bare = (text: string, from: number): readonly [string, number] => {
        let depth = from;
        let left = '';
        for (const letter of text) {
          if (letter === opens) depth += 1;
          else if (letter === closes) depth -= 1;
          else if (depth === 0) left += letter;
        }
        return [left, depth];
      };
      const where = (element: Element): string => element.outerHTML.replace(/\s+/gu, ' ').slice(0, 160);
      let depth = 0;
      const visit = (node: Node): void => {
        if (node instanceof Text) {
          const [text, after] = bare(node.data, depth);
          depth = after;
          if (text.trim() !== '' && node.parentElement !== null) pieces.push({ text, at: where(node.parentElement) });
          return;
        }
        // Data of the model or of a person is marked by its language.
        if (!(node instanceof Element) || node.matches('script, style, [lang="en"], [translate="no"]')) return;
        for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'placeholder']) {
          const [text] = bare(node.getAttribute(name) ?? '', 0);
          if (text.trim() !== '') pieces.push({ text, at: `${name} of ${where(node)}` });
        }
        node.childNodes.forEach(visit);
      };
      visit(document.body);
      const [title] = bare(document.title, 0);
      return title.trim() === '' ? pieces : [...pieces, { text: title, at: 'the title of the page' }];
    },
    [OPENS, CLOSES] as const,
  );

/**
 * Words and symbols of a sentence that are in no catalogue. Excluded are figures, the numbers of claims and sources,
 * and what the data or a person gave.
 */
export async function strayWords(page: Page, names: readonly string[]): Promise<readonly string[]> {
  const pieces = await outside(page);
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return pieces.flatMap(({ text, at }) => {
    const rest = longestFirst
      .reduce((left, name) => left.replaceAll(name, ''), text)
      .replaceAll(/\b[CS]\d+[a-z]?\b|\d[\d.,:]*\d/gu, '');
    // Intl writes the commas between the parts of a list.
    return /[\p{L}.;:!?()]/u.test(rest) ? [`"${text.trim()}" at ${at}`] : [];
  });
}

/** Buttons, links and tabs whose words do not fit into them, and what makes the page wider than its window. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const show = (element: Element): string => element.outerHTML.replace(/\s+/gu, ' ').slice(0, 200);
    const isScrolled = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden/u.test(getComputedStyle(element).overflowX) || isScrolled(element.parentElement));
    const isBeyond = (element: Element): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > window.innerWidth + 1 || left < -1) && !isScrolled(element.parentElement);
    };
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      const widest = [...document.body.querySelectorAll('*')].filter(isBeyond).slice(-1).map(show);
      found.push(`the page is ${scrollWidth} px wide, by ${widest.join()}`);
    }
    // The accents of a letter rise above its line, which is not a fault.
    const slack = 8;
    for (const element of document.querySelectorAll('button, a[href], [role="tab"]')) {
      const box = element.getBoundingClientRect();
      if (box.width < 2 || element.closest('.visually-hidden') !== null) continue;
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let isCut = false;
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        if (text.textContent?.trim() === '' || text.parentElement?.closest('.visually-hidden') !== null) continue;
        const words = document.createRange();
        words.selectNodeContents(text);
        const inside = words.getBoundingClientRect();
        isCut ||= inside.left < box.left - 1 || inside.right > box.right + 1;
        isCut ||= inside.top < box.top - slack || inside.bottom > box.bottom + slack;
      }
      if (isCut) found.push(`cut off: ${show(element)}`);
      if (isBeyond(element)) found.push(`beyond the edge: ${show(element)}`);
    }
    return found;
  });
