import { useMemo, useState, useSyncExternalStore } from 'react';
import { rtEndpoint } from '../net/rt-endpoint.ts';
import { SessionStore } from '../net/session-store.ts';
import type { SessionEntryRefusal, SessionTicket } from '../net/session-store.ts';
import type { LineSnapshot } from '../net/line-kind.ts';
import type { SessionReaderKind, SessionViews } from '../net/session-reader.ts';
import type { SessionDesk } from './session-desk.ts';
import { useOpenLine } from './use-open-line.ts';

/** A page's connection to a session: the desk once there is a view, and how the connection stands. */
export interface SessionConnection<K extends SessionReaderKind> {
  readonly store: SessionStore<K>;
  /** `null` before the first view. */
  readonly desk: SessionDesk<SessionViews[K]> | null;
  readonly snapshot: LineSnapshot<SessionViews[K], SessionEntryRefusal>;
}

/** Connects to a session for as long as the page is shown; the ticket is that of the first call. */
export function useSession<K extends SessionReaderKind>(ticket: SessionTicket<K>): SessionConnection<K> {
  const [store] = useState(() => new SessionStore(rtEndpoint(), ticket));
  useOpenLine(store);
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
