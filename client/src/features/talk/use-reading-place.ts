import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { TailStep } from '../../ui/tail.ts';

/** Pixels from the end within which a reader is at the end. */
const NEAR_END = 48;

/** Where a reader was in a conversation, for as long as the page is loaded; `null` is its end. */
const places = new Map<string, number | null>();

/** Props of useReadingPlace. */
export interface ReadingPlaceProps {
  readonly body: RefObject<HTMLElement | null>;
  /** The foot of what is said, within the one element that holds it. */
  readonly end: RefObject<HTMLElement | null>;
  /** Names the conversation. */
  readonly place: string;
  /** The last message of the reader's own. */
  readonly ownLast: string;
  /** Changes with the part of a long conversation that is drawn. */
  readonly shown: string;
  /** Turns to another part. */
  readonly turn: (step: TailStep) => void;
}

/** What is to stay where it is on the screen, or the end to be shown, once another part is drawn. */
type Held = { readonly element: Element; readonly top: number } | 'start' | 'end';

/**
 * Keeps the place of a reader in a conversation: at its end the newest message comes into view, and whoever reads
 * further up stays there, even after looking at another conversation. Whoever says something sees it, and what is
 * answered. Whoever turns to an earlier part goes on reading where they were. Home and End lead to the first and the last of
 * all that was said. Returns how to turn to another part.
 */
export function useReadingPlace({
  body,
  end,
  place,
  ownLast,
  shown,
  turn,
}: ReadingPlaceProps): (step: TailStep) => void {
  const said = useRef(ownLast);
  const left = useRef<number | null>(places.get(place) ?? null);
  const held = useRef<Held | null>(null);
  const drawn = useRef(shown);
  useEffect(() => {
    const element = body.current;
    if (element === null) return undefined;
    const note = (): void => {
      const below = element.scrollHeight - element.clientHeight - element.scrollTop;
      left.current = below <= NEAR_END ? null : element.scrollTop;
      places.set(place, left.current);
    };
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, [body, place]);
  // Once the browser has laid out what came: to scroll before would have it lay out the whole page for that alone.
  useLayoutEffect(() => {
    const element = body.current;
    const inside = end.current?.parentElement ?? null;
    if (element === null || inside === null) return undefined;
    let isFirst = true;
    const watcher = new ResizeObserver(() => {
      // Only this column scrolls, never the page.
      if (left.current === null) element.scrollTop = element.scrollHeight;
      else if (isFirst) element.scrollTop = left.current;
      isFirst = false;
    });
    watcher.observe(inside);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [body, end]);
  useLayoutEffect(() => {
    if (said.current === ownLast) return;
    said.current = ownLast;
    left.current = null;
    places.set(place, null);
    turn('end');
    const element = body.current;
    element?.scrollTo(0, element.scrollHeight);
    // On a phone the page scrolls, not the column.
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [body, end, place, ownLast, turn]);
  useLayoutEffect(() => {
    const element = body.current;
    const now = held.current;
    if (drawn.current === shown) return;
    drawn.current = shown;
    held.current = null;
    if (element === null || now === null) return;
    if (now === 'start') element.scrollTo(0, 0);
    else if (now === 'end') element.scrollTo(0, element.scrollHeight);
    else if (now.element.isConnected) moveBy(element, now.element.getBoundingClientRect().top - now.top);
    // The press that led here may be gone.
    if (document.activeElement === document.body) element.focus({ preventScroll: true });
  }, [body, shown]);
  const turnTo = useCallback(
    (step: TailStep): void => {
      const all = body.current?.querySelectorAll('.message') ?? [];
      const element = step === 'earlier' ? all[0] : step === 'later' ? all[all.length - 1] : undefined;
      held.current =
        element !== undefined
          ? { element, top: element.getBoundingClientRect().top }
          : step === 'start' || step === 'end'
            ? step
            : null;
      // Whoever turns to another part is at the end of nothing.
      left.current = step === 'end' ? null : (body.current?.scrollTop ?? null);
      turn(step);
    },
    [body, turn],
  );
  useEffect(() => {
    const element = body.current;
    const press = (event: KeyboardEvent): void => {
      if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Home') turnTo('start');
      else if (event.key === 'End') turnTo('end');
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [body, turnTo]);
  return turnTo;
}

/** Scrolls the column, or the page where the column does not scroll, as on a phone. */
function moveBy(element: HTMLElement, pixels: number): void {
  if (pixels === 0) return;
  if (element.scrollHeight > element.clientHeight) element.scrollBy(0, pixels);
  else window.scrollBy(0, pixels);
}
