import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Pixels from the end within which a reader is at the end. */
const NEAR_END = 48;

/** Where a reader was in a conversation, for as long as the page is loaded; `null` is its end. */
const places = new Map<string, number | null>();

/**
 * Keeps the place of a reader in a conversation: at its end the newest message comes into view, and whoever reads
 * further up stays there, even after looking at another conversation. Whoever says something sees it, and what is
 * answered.
 */
export function useReadingPlace(
  body: RefObject<HTMLElement | null>,
  end: RefObject<HTMLElement | null>,
  conversation: string,
  count: number,
  ownLast: string,
): void {
  const said = useRef(ownLast);
  const place = useRef<number | null>(places.get(conversation) ?? null);
  useEffect(() => {
    const element = body.current;
    if (element === null) return undefined;
    const note = (): void => {
      const left = element.scrollHeight - element.clientHeight - element.scrollTop;
      place.current = left <= NEAR_END ? null : element.scrollTop;
      places.set(conversation, place.current);
    };
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, [body, conversation]);
  useLayoutEffect(() => {
    const element = body.current;
    const isSaid = said.current !== ownLast;
    said.current = ownLast;
    if (isSaid) {
      place.current = null;
      places.set(conversation, null);
      // On a phone the page scrolls, not the column.
      end.current?.scrollIntoView({ block: 'nearest' });
    }
    // Else only this column scrolls, never the page.
    if (element !== null && count > 0) element.scrollTo(0, place.current ?? element.scrollHeight);
  }, [body, end, conversation, count, ownLast]);
}
