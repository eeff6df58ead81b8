import type { Page } from 'playwright/test';

/**
 * Treats a page as the translator of a browser does: every text is taken out and put back within two `font` elements,
 * and so is whatever is written later. The words stay as they were, so that they can be compared.
 */
export const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const isOpen = (text: Node): text is Text =>
      text instanceof Text &&
      text.data.trim() !== '' &&
      text.parentElement?.closest('font, svg, script, style, textarea, [translate="no"]') === null;
    const replace = (text: Text): void => {
      const outer = document.createElement('font');
      outer.append(document.createElement('font'));
      outer.firstElementChild?.append(text.data);
      text.replaceWith(outer);
    };
    const treat = (root: Node): void => {
      if (isOpen(root)) replace(root);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (isOpen(node)) texts.push(node);
      texts.forEach(replace);
    };
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) addedNodes.forEach((node) => node.isConnected && treat(node));
    }).observe(document.body, { childList: true, subtree: true });
    treat(document.body);
  });
