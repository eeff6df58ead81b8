import type { Scenario, SealedOrder, SeatView, Slot } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { createContext, createElement, useContext, useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { TableRequests } from '../net/requests.ts';
import { settledView } from './settled-view.ts';
import type { SettledView } from './settled-view.ts';
import type { OrderBook, OrderBookStore } from './order-book-store.ts';

/** The store of a table's latest view; views are immutable and keep the identity of what did not change. */
export interface ViewStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => { readonly view: TableView | null };
}

/**
 * One table for its pages: what is known of it, its world, the requests to it, and the orders of the reader's own seat.
 */
export interface Table {
  readonly store: ViewStore;
  readonly scenario: Scenario;
  readonly actions: TableRequests;
  readonly book: OrderBookStore;
}

const TableContext = createContext<Table | null>(null);
/** The views that are drawn: the table's own, or those of one moment. Apart, so that only who reads a view is told of another. */
const StoreContext = createContext<ViewStore | null>(null);
const ScenarioContext = createContext<Scenario | null>(null);

/** Provides one table, whose first view has arrived, to everything below. */
export function TableProvider({ store, scenario, actions, book, children }: Table & { readonly children: ReactNode }) {
  const table = useMemo(() => ({ store, scenario, actions, book }), [store, scenario, actions, book]);
  return createElement(
    TableContext,
    { value: table },
    createElement(StoreContext, { value: store }, createElement(ScenarioProvider, { scenario }, children)),
  );
}

/**
 * Provides everything below with the table as one view shows it, whatever has come since: with a view that is deferred, a
 * whole page is drawn from one moment, and in a task that gives way to whoever uses it. Orders in hand stay the latest ones.
 */
export function TableAsOf({ view, children }: { readonly view: TableView; readonly children: ReactNode }) {
  const store = useMemo(() => {
    const snapshot = { view };
    return { subscribe: neverTold, getSnapshot: () => snapshot };
  }, [view]);
  return createElement(StoreContext, { value: store }, children);
}

const neverTold: ViewStore['subscribe'] = () => () => undefined;

/** Provides the data of a world to pages that are at no table, such as those of a session's host. */
export const ScenarioProvider = ({
  scenario,
  children,
}: {
  readonly scenario: Scenario;
  readonly children?: ReactNode;
}) => createElement(ScenarioContext, { value: scenario }, children);

function useTableContext(): Table {
  const table = useContext(TableContext);
  if (table === null) throw new Error('no TableProvider above');
  return table;
}

/** Selects a part of the table's view; re-renders only when that part is another object. */
export function useTable<T>(selector: (view: TableView) => T): T {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('no TableProvider above');
  return useSyncExternalStore(store.subscribe, () => {
    const { view } = store.getSnapshot();
    if (view === null) throw new Error('no view of the table yet');
    return selector(view);
  });
}

/** The requests of this table. */
export const useActions = (): TableRequests => useTableContext().actions;

/** Selects a part of the orders of the reader's own delegation, pending ones included; re-renders as `useTable` does. */
export function useOrderBook<T>(selector: (book: OrderBook) => T): T {
  const { book } = useTableContext();
  return useSyncExternalStore(book.subscribe, () => selector(book.getSnapshot()));
}

/** The docket with what was sent and is not yet confirmed. */
export const useHand = (): OrderBook['docket'] => useOrderBook(({ docket }) => docket);

/** What one slot of the docket holds. */
export const useInHand = (slot: Slot): SealedOrder | undefined => useOrderBook(({ docket }) => docket[slot]);

/** Sends an order. */
export const useSend = (): OrderBook['send'] => useOrderBook(({ send }) => send);

/** Empties a slot. */
export const useWithdraw = (): OrderBook['withdraw'] => useOrderBook(({ withdraw }) => withdraw);

/** The delegation's own view without what its orders move, or null for an observer and before the start. */
export const useSettledSeat = (): SettledView | null =>
  useTable(({ seat }) => (seat === null ? null : settledView(seat)));

/** The delegation's own view, or null for an observer and before the start. */
export const useSeatView = (): SeatView | null => useTable((view) => view.seat);

/** The public data of the world being played: prices, openings, parameters. */
export function useScenario(): Scenario {
  const scenario = useContext(ScenarioContext);
  if (scenario === null) throw new Error('no ScenarioProvider above');
  return scenario;
}
