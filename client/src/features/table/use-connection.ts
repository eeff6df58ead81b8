import { useEffect, useState, useSyncExternalStore } from 'react';
import { delegateToken } from '../../net/identity.ts';
import { tableRequests } from '../../net/requests.ts';
import type { TableRequests } from '../../net/requests.ts';
import { stayAwake } from '../../net/stay-awake.ts';
import { rtEndpoint } from '../../net/rt-endpoint.ts';
import { TableStore } from '../../net/table-store.ts';
import type { TableSnapshot } from '../../net/table-snapshot.ts';
import { OrderBookStore } from '../../state/order-book-store.ts';
import { useOpenLine } from '../../state/use-open-line.ts';

/** One person's connection to one table, as the page holds it. */
export interface Connection {
  readonly store: TableStore;
  readonly actions: TableRequests;
  readonly book: OrderBookStore;
  readonly snapshot: TableSnapshot;
}

/** Connects to a table for as long as the page is shown; code and name are those of the first call. */
export function useConnection(code: string, name: string): Connection {
  const [{ store, actions, book }] = useState(() => make(code, name));
  useOpenLine(store);
  useEffect(() => book.follow(), [book]);
  useEffect(() => stayAwake(code), [code]);
  return { store, actions, book, snapshot: useSyncExternalStore(store.subscribe, store.getSnapshot) };
}

function make(code: string, name: string): Omit<Connection, 'snapshot'> {
  const store = new TableStore(rtEndpoint(), { code, name, token: delegateToken() });
  const actions = tableRequests(store);
  return { store, actions, book: new OrderBookStore(store, actions) };
}
