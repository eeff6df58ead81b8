import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** CSS px per px of the usual text size. */
const scale = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/**
 * An element's width as it changes, so that drawings keep their type at its true size. It is in px of the usual text
 * size: a drawing for larger text is narrower and drawn larger.
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
