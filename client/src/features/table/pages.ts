import type { Phase } from '@letter/shared/play';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { parseText, useDraft } from '../../state/drafts.ts';
import { isAtWork } from '../../kit/shell/at-work.ts';

/** A page of the frame; `talk` is a separate column where there is room. */
export type TablePageId = 'briefing' | 'decide' | 'texts' | 'talk' | 'record';

/** Whose page it is and what waits there: what decides where a phase opens. */
export interface Reader {
  readonly isObserver: boolean;
  /** Is the Panel or the Press, with a desk of its own. */
  readonly hasRole?: boolean;
  /** Conversations have a page of their own, since there is no room for them beside the others. */
  readonly isTalkApart: boolean;
  /** Something in the conversations is unread, or an offer waits for an answer. */
  readonly isTalkWaiting: boolean;
  /** There is a text to read, to vote on or to write. */
  readonly hasText: boolean;
}

/** The page on which a phase happens: a negotiation happens where something waits for its reader. */
export function homeOf(
  phase: Phase,
  { isObserver, hasRole = false, isTalkApart, isTalkWaiting, hasText }: Reader,
): TablePageId {
  switch (phase) {
    case 'briefing':
    case 'adjudication':
      return 'briefing';
    case 'orders':
      return isObserver && !hasRole ? 'record' : 'decide';
    case 'negotiation':
      if (hasRole) return 'decide';
      return !isObserver && (!hasText || (isTalkApart && isTalkWaiting)) ? 'talk' : 'texts';
  }
}

const PAGES: readonly TablePageId[] = ['briefing', 'decide', 'texts', 'talk', 'record'];

/** The page being shown, and how to go to another. */
export interface Pages {
  readonly page: TablePageId;
  readonly go: (page: TablePageId) => void;
  /** The page on which the open phase happens, if its reader was at work elsewhere when it opened; else `null`. */
  readonly offered: TablePageId | null;
}

interface Shown {
  /** The round and phase. */
  readonly at: string;
  readonly page: TablePageId;
  /** A new phase opened while the reader was at work. */
  readonly isOffered: boolean;
}

/** What is shown once a phase opens: its page, unless the reader is at work on another. */
const turned = ({ page }: Shown, at: string, home: TablePageId): Shown =>
  isAtWork(document.getElementById('page')) ? { at, page, isOffered: true } : { at, page: home, isOffered: false };

/** How far a page is read: on a phone the window scrolls, at a desk the page within the frame. */
interface Place {
  readonly window: number;
  readonly page: number;
}

const TOP: Place = { window: 0, page: 0 };
const scroller = (): HTMLElement | null => document.getElementById('page');

/**
 * Follows how far the page is read by what the browser tells of it: to ask, or to scroll what need not be scrolled, has it lay
 * out a page that is just being drawn.
 */
function usePlace(): { readonly now: () => Place; readonly scrollTo: (place: Place) => void } {
  const [place] = useState(() => {
    let known: Place = { window: window.scrollY, page: 0 };
    let of: HTMLElement | null = null;
    const now = (): Place => (of === scroller() ? known : { ...known, page: 0 });
    return {
      now,
      note: ({ target }: Event): void => {
        const page = scroller();
        if (target === document) known = { ...now(), window: window.scrollY };
        else if (target !== null && target === page) known = { ...now(), page: page.scrollTop };
        else return;
        of = page;
      },
      scrollTo: (to: Place): void => {
        const from = now();
        if (from.window !== to.window) window.scrollTo(0, to.window);
        const page = scroller();
        if (page !== null && from.page !== to.page) page.scrollTop = to.page;
        known = to;
        of = page;
      },
    };
  });
  useEffect(() => {
    document.addEventListener('scroll', place.note, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', place.note, { capture: true });
  }, [place]);
  return place;
}

/**
 * The pages of a table: people navigate freely, and a new phase takes them to its page, unless they are in the middle of
 * something. A page that is opened again is where it was left.
 */
export function usePage(round: number, phase: Phase, reader: Reader): Pages {
  const home = homeOf(phase, reader);
  const now = `${round} ${phase}`;
  // After a reload the reader is on the same page of the same phase.
  const [left, setLeft] = useDraft('page', parseText);
  const isClosed = (page: TablePageId): boolean =>
    reader.isObserver && ((page === 'decide' && reader.hasRole !== true) || page === 'talk');
  const [last, setShown] = useState((): Shown => {
    const page = PAGES.find((one) => left === `${now} ${one}` && !isClosed(one)) ?? home;
    return { at: now, page, isOffered: false };
  });
  // A new phase and its page are drawn at once: a turn afterwards would draw the frame twice.
  const shown = last.at === now ? last : turned(last, now, home);
  if (shown !== last) setShown(shown);
  const { page, isOffered } = shown;
  const place = usePlace();
  const places = useRef(new Map<TablePageId, Place>());
  const known = useRef({ now, page });
  const go = useCallback(
    (to: TablePageId) => {
      places.current.set(known.current.page, place.now());
      setShown(({ at }) => ({ at, page: to, isOffered: false }));
    },
    [place],
  );
  useLayoutEffect(() => {
    const before = known.current;
    known.current = { now, page };
    if (before.now !== now) {
      places.current.clear();
      if (!isOffered) place.scrollTo(TOP);
    } else if (before.page !== page) place.scrollTo(places.current.get(page) ?? TOP);
  }, [now, page, isOffered, place]);
  useEffect(() => setLeft(() => `${now} ${page}`), [now, page, setLeft]);
  return { page, go, offered: isOffered && page !== home ? home : null };
}
