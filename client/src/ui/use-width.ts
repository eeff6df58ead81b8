import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/** CSS px per px of the usual text size. */
const scale = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;

/** The last width of the elements that begin with the same one: the next of them is most often as wide. */
const lasts = new Map<number, number>();

/**
 * An element's width as it changes, so that drawings keep their type at its true size. It is in px of the usual text
 * size: a drawing for larger text is narrower and drawn larger.
 *
 * The browser says the width once it has laid out the page for the frame, and what is drawn for it is in the same frame: to ask
 * earlier would have the page laid out twice.
 */
export function useWidth<E extends Element>(first: number): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(() => lasts.get(first) ?? first);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver((entries) => {
      const pixels = entries.at(-1)?.borderBoxSize[0]?.inlineSize ?? 0;
      const now = Math.max(1, Math.round(pixels / scale()));
      lasts.set(first, now);
      flushSync(() => setWidth(now));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [first]);
  return [ref, width];
}
