import type { Scenario, SeatView } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { createContext, createElement, useContext, useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { TableRequests } from '../net/requests.ts';
import type { OrderBook, OrderBookStore } from './order-book-store.ts';

/** What holds the latest view of a table; views are immutable and keep the identity of what did not change. */
export interface ViewStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => { readonly view: TableView | null };
}

/** One table as its pages use it: what is known of it, its world, what can be asked of it, and the orders of one's own seat. */
export interface Table {
  readonly store: ViewStore;
  readonly scenario: Scenario;
  readonly actions: TableRequests;
  readonly book: OrderBookStore;
}

const TableContext = createContext<Table | null>(null);

/** Give everything below it one table, of which there is a view already. */
export function TableProvider({ store, scenario, actions, book, children }: Table & { readonly children: ReactNode }) {
  const table = useMemo(() => ({ store, scenario, actions, book }), [store, scenario, actions, book]);
  return createElement(TableContext, { value: table }, children);
}

function useTableContext(): Table {
  const table = useContext(TableContext);
  if (table === null) throw new Error('no TableProvider above');
  return table;
}

/** Read a part of the table's view; redraws only when that part is another object. */
export function useTable<T>(selector: (view: TableView) => T): T {
  const { store } = useTableContext();
  return useSyncExternalStore(store.subscribe, () => {
    const { view } = store.getSnapshot();
    if (view === null) throw new Error('no view of the table yet');
    return selector(view);
  });
}

/** The requests of this table. */
export const useActions = (): TableRequests => useTableContext().actions;

/** The orders of one's own delegation, those under way included. */
export function useOrderBook(): OrderBook {
  const { book } = useTableContext();
  return useSyncExternalStore(book.subscribe, book.getSnapshot);
}

/** The delegation's own view, or null for an observer and before the start. */
export const useSeatView = (): SeatView | null => useTable((view) => view.seat);

/** The public data of the world being played: prices, openings, parameters. */
export const useScenario = (): Scenario => useTableContext().scenario;
