import { useEffect, useRef } from 'react';

// When the element that has the focus is taken out of the page, the browser gives the focus to the page as a whole, and
// somebody who uses a keyboard or a screen reader begins at the top. What was focused last tells whether that happened.

let last: Element | null = null;

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element) last = target;
});

const isLost = (): boolean =>
  last !== null && !last.isConnected && (document.activeElement === null || document.activeElement === document.body);

/**
 * After a change of page or phase the focus is where it was if that is still there, else on the heading of what has
 * come in its place.
 */
export function useKeptFocus(shown: string): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (!isLost()) return;
    const page = document.getElementById('page');
    const heading = page?.querySelector<HTMLElement>('h1, h2') ?? page;
    if (heading === null || heading === undefined) return;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [shown]);
}
