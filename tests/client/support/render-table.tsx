import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect, type ReactNode } from 'react';
import { ServerClock } from '../../../client/src/kit/shell/server-clock.ts';
import { useLateNotice } from '../../../client/src/features/table/use-late-notice.ts';
import { OrderBookStore } from '../../../client/src/state/order-book-store.ts';
import { TableProvider, useSeatView } from '../../../client/src/state/use-table.ts';
import { useWords } from '../../../client/src/kit/words/use-words.ts';
import { WorldText } from '../../../client/src/kit/words/world-text.tsx';
import type { Spoken } from '../../../client/src/kit/words/spoken.ts';
import { ToastLine, ToastProvider } from '../../../client/src/ui/toast.tsx';
import type { SeatId } from '../../../shared/src/terms/vocabulary.ts';
import type { World } from '../../../shared/src/truth/world.ts';
import { tableOf, type TestTable } from './table-of.ts';

// Components as a page draws them: real words, a real view, and a table that answers by the rules.

/** A component on its own, with somebody to use it. */
export function renderAlone(children: ReactNode) {
  const user = userEvent.setup();
  return { user, ...render(children) };
}

/** A component at a table, as one seat sees it, with somebody to use it. */
export function renderTable(table: TestTable, children: ReactNode) {
  const book = new OrderBookStore(table.store, table.actions);
  const world = table.world().scenario.id;
  return renderAlone(
    <ServerClock value={0}>
      <ToastProvider>
        <TableProvider store={table.store} actions={table.actions} book={book} scenario={table.world().scenario}>
          <WorldText world={world}>
            <Followed book={book}>{children}</Followed>
          </WorldText>
        </TableProvider>
      </ToastProvider>
    </ServerClock>,
  );
}

/** Opens a table on a world, and shows one seat a component there. */
export function renderAt(world: World, seat: SeatId, children: ReactNode) {
  const table = tableOf(world, seat);
  return { table, ...renderTable(table, children) };
}

function Followed({ book, children }: { readonly book: OrderBookStore; readonly children: ReactNode }) {
  useEffect(() => book.follow(), [book]);
  useLateNotice();
  return (
    <>
      {children}
      <ToastLine dismissLabel="Dismiss" moreLabel={String} />
    </>
  );
}

/** Draws a part that needs its reader's view and words, as a panel would. */
export function AsSeat({ children }: { readonly children: (said: Spoken) => ReactNode }) {
  const view = useSeatView();
  return view === null ? null : <Said view={view}>{children}</Said>;
}

function Said({ view, children }: Pick<Spoken, 'view'> & { readonly children: (said: Spoken) => ReactNode }) {
  return children({ view, words: useWords(view.seat, view.names) });
}
