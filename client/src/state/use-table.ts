import type { PublicView, Scenario, SealedOrder, SeatView, SettledView, Slot } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { createContext, createElement, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { TableRequests } from '../net/requests.ts';
import { settledView } from './settled-view.ts';
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
// What a view is made of, each by itself: whoever reads one part is not drawn again with another, whatever page it is on.
const InfoContext = createContext<TableView['info'] | null>(null);
const YouContext = createContext<TableView['you'] | null>(null);
const PublicContext = createContext<PublicView | null>(null);
const SettledContext = createContext<SettledView | null>(null);
const RoleContext = createContext<TableView['role']>(undefined);

/** Provides one table, whose first view has arrived, to everything below. */
export function TableProvider({ store, scenario, actions, book, children }: Table & { readonly children: ReactNode }) {
  const table = useMemo(() => ({ store, scenario, actions, book }), [store, scenario, actions, book]);
  return createElement(
    TableContext,
    { value: table },
    createElement(
      StoreContext,
      { value: store },
      createElement(ScenarioProvider, { scenario }, createElement(LatestParts, { store }, children)),
    ),
  );
}

/** Provides the parts of the latest view; only who reads one of them is drawn again with it. */
function LatestParts({ store, children }: { readonly store: ViewStore; readonly children?: ReactNode }) {
  const view = useSyncExternalStore(store.subscribe, () => store.getSnapshot().view);
  return view === null ? children : createElement(Parts, { view }, children);
}

function Parts({ view, children }: { readonly view: TableView; readonly children?: ReactNode }) {
  const { info, you, public: open, seat, role } = view;
  const settled = seat === null ? null : settledView(seat);
  return createElement(
    InfoContext,
    { value: info },
    createElement(
      YouContext,
      { value: you },
      createElement(
        PublicContext,
        { value: open },
        createElement(SettledContext, { value: settled }, createElement(RoleContext, { value: role }, children)),
      ),
    ),
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
  return createElement(StoreContext, { value: store }, createElement(Parts, { view }, children));
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

/** Selects from the whole of the table's view. On a page that is drawn as of a view, each view draws its reader again. */
export function useTable<T>(selector: (view: TableView) => T): T {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('no TableProvider above');
  return useSyncExternalStore(store.subscribe, () => {
    const { view } = store.getSnapshot();
    if (view === null) throw new Error('no view of the table yet');
    return selector(view);
  });
}

/** What everybody may know of the table itself. */
export const useInfo = (): TableView['info'] => partOf(useContext(InfoContext));

/** What the reader is told about themselves. */
export const useYou = (): TableView['you'] => partOf(useContext(YouContext));

/** What everybody sees of the game; null before the start. */
export const usePublic = (): PublicView | null => useContext(PublicContext);

/** The view of the reader's role beside the delegations, if they have one. */
export const useRoleView = (): TableView['role'] => useContext(RoleContext);

function partOf<T>(part: T | null): T {
  if (part === null) throw new Error('no view of the table yet');
  return part;
}

/** Reads the view when something is pressed, without being drawn again with it. */
export function useViewNow(): () => TableView {
  const store = useContext(StoreContext);
  return useCallback(() => {
    const view = store?.getSnapshot().view ?? null;
    if (view === null) throw new Error('no view of the table yet');
    return view;
  }, [store]);
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
export const useSettledSeat = (): SettledView | null => useContext(SettledContext);

/** The delegation's own view, or null for an observer and before the start. */
export const useSeatView = (): SeatView | null => useTable((view) => view.seat);

/** The public data of the world being played: prices, openings, parameters. */
export function useScenario(): Scenario {
  const scenario = useContext(ScenarioContext);
  if (scenario === null) throw new Error('no ScenarioProvider above');
  return scenario;
}
