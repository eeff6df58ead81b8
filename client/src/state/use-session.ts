import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { rtEndpoint } from '../net/rt-endpoint.ts';
import { SessionStore } from '../net/session-store.ts';
import type { SessionEntryRefusal, SessionTicket } from '../net/session-store.ts';
import type { LineSnapshot } from '../net/line-kind.ts';
import type { SessionReaderKind, SessionViews } from '../net/session-reader.ts';
import type { SessionDesk } from './session-desk.ts';

/** A page's connection to a session: the desk once there is a view, and how the connection stands. */
export interface SessionConnection<K extends SessionReaderKind> {
  readonly store: SessionStore<K>;
  /** `null` before the first view. */
  readonly desk: SessionDesk<SessionViews[K]> | null;
  readonly snapshot: LineSnapshot<SessionViews[K], SessionEntryRefusal>;
}

// A dead network sends no event; a page on screen checks whether its connection still works.
const CHECK_EVERY_MS = 10_000;

/** Connects to a session for as long as the page is shown; the ticket is that of the first call. */
export function useSession<K extends SessionReaderKind>(ticket: SessionTicket<K>): SessionConnection<K> {
  const [store] = useState(() => new SessionStore(rtEndpoint(), ticket));
  useEffect(() => {
    let isOpened = false;
    // The short delay lets React's double run of effects in development pass without a second connection.
    const timer = window.setTimeout(() => {
      isOpened = true;
      store.open();
    }, 0);
    return () => {
      window.clearTimeout(timer);
      if (isOpened) store.close();
    };
  }, [store]);
  useEffect(() => {
    const ifSeen = (act: () => Promise<void>) => () => {
      if (document.visibilityState === 'visible') void act();
    };
    const wake = ifSeen(() => store.wake());
    const timer = window.setInterval(
      ifSeen(() => store.check()),
      CHECK_EVERY_MS,
    );
    document.addEventListener('visibilitychange', wake);
    window.addEventListener('online', wake);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', wake);
      window.removeEventListener('online', wake);
    };
  }, [store]);
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const isThere = snapshot.view !== null;
  const desk = useMemo(() => (isThere ? deskOf(store) : null), [store, isThere]);
  return { store, desk, snapshot };
}

/** The desk of a session that has been seen: its latest view stays while the connection is made anew. */
function deskOf<K extends SessionReaderKind>(store: SessionStore<K>): SessionDesk<SessionViews[K]> {
  const first = store.getSnapshot().view;
  if (first === null) throw new Error('no view yet');
  let last = first;
  return {
    subscribe: store.subscribe,
    getView: () => {
      last = store.getSnapshot().view ?? last;
      return last;
    },
    ask: store.ask,
    now: () => performance.now() + (store.getSnapshot().clockOffset ?? 0),
  };
}
