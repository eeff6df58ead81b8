import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Whether an element is in sight: on the screen, scrolled into view, and of a page that is itself shown. */
export function useInSight(element: RefObject<HTMLElement | null>): boolean {
  const [isInView, setIsInView] = useState(false);
  const [isShown, setIsShown] = useState(() => document.visibilityState === 'visible');
  useEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const watcher = new IntersectionObserver((entries) => setIsInView(entries.at(-1)?.isIntersecting === true));
    watcher.observe(target);
    return () => watcher.disconnect();
  }, [element]);
  useEffect(() => {
    const look = (): void => setIsShown(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return isInView && isShown;
}
