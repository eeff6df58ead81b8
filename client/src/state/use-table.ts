import { DEFAULT_SCENARIO, findScenario } from '@letter/shared/play';
import type { Scenario, SeatView } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { createContext, createElement, useContext, useMemo, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { TableActions } from './actions.ts';

/** What holds the latest view of a table; snapshots are immutable and keep the identity of what did not change. */
export interface TableStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => TableView;
}

interface Table {
  readonly store: TableStore;
  readonly actions: TableActions;
}

const TableContext = createContext<Table | null>(null);

/** Give everything below it one table: what is known of it, and what can be asked of it. */
export function TableProvider({ store, actions, children }: Table & { readonly children: ReactNode }) {
  const table = useMemo(() => ({ store, actions }), [store, actions]);
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
  return useSyncExternalStore(store.subscribe, () => selector(store.getSnapshot()));
}

/** The requests of this table. */
export const useActions = (): TableActions => useTableContext().actions;

/** The delegation's own view, or null for an observer and before the start. */
export const useSeatView = (): SeatView | null => useTable((view) => view.seat);

/** The public data of the world being played: prices, openings, parameters. */
export const useScenario = (): Scenario => useTable((view) => findScenario(view.info.scenario)) ?? DEFAULT_SCENARIO;
