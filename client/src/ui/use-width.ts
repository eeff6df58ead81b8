import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** How many px of the usual text size are drawn in one. */
const scale = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/**
 * Measure an element's width and follow it, so that drawings keep their type at its true size. It is given in px of the
 * usual text size: a drawing for larger letters is narrower and drawn larger.
 */
export function useWidth<E extends Element>(first: number): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = () => setWidth(Math.max(1, Math.round(element.getBoundingClientRect().width / scale())));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
