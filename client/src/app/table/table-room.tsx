import { SEATS } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { rememberTable } from '../../net/recent-tables.ts';
import type { TableSnapshot } from '../../net/table-store.ts';
import type { TableActions } from '../../state/actions.ts';
import { TableProvider } from '../../state/use-table.ts';
import type { TableStore as ViewStore } from '../../state/use-table.ts';
import { WorldText } from '../../text/world-text.tsx';
import { ToastProvider } from '../../ui/toast.tsx';
import { DebriefPage } from '../../features/debrief/debrief-page.tsx';
import { HandoverPage } from '../../features/handover/handover-page.tsx';
import { useUnreadStretch } from '../../features/handover/stretch.ts';
import { WaitingPage } from '../../features/waiting/waiting-page.tsx';
import { openSeats } from '../../features/seat/open-seats.tsx';
import { SitDownPage } from '../../features/seat/sit-down-page.tsx';
import { ConnectionLine } from '../../features/table/connection-line.tsx';
import { SeatDialog } from './seat-dialog.tsx';
import { ConnectionNote } from './connection-note.tsx';
import { ServerClock } from '../../kit/shell/server-clock.ts';
import { TableFrame } from './table-frame.tsx';
import { useConnection } from '../../features/table/use-connection.ts';
import { useTellLate } from '../../features/table/use-tell-late.ts';

/** One table from the first connection to the debrief. */
export function TableRoom({ code, name }: { readonly code: string; readonly name: string }) {
  const { store, actions, snapshot } = useConnection(code, name);
  const views = useMemo(() => viewStore(store), [store]);
  const isThere = snapshot.view !== null;
  useEffect(() => {
    if (isThere) rememberTable(code);
  }, [isThere, code]);
  if (snapshot.view === null || snapshot.status === 'left' || snapshot.status === 'refused') {
    return <ConnectionNote code={code} snapshot={snapshot} onAgain={() => store.open()} />;
  }
  return (
    <ServerClock value={snapshot.clockOffset}>
      <ToastProvider>
        <Room store={views} actions={actions}>
          <ConnectionLine status={snapshot.status} />
          <WorldText world={snapshot.view.info.scenario}>
            <Rooms view={snapshot.view} />
          </WorldText>
        </Room>
      </ToastProvider>
    </ServerClock>
  );
}

interface RoomProps {
  readonly store: ViewStore;
  readonly actions: TableActions;
  readonly children: ReactNode;
}

function Room({ store, actions, children }: RoomProps) {
  return (
    <TableProvider store={store} actions={useTellLate(actions)}>
      {children}
    </TableProvider>
  );
}

/** Waiting, playing, or over: a finished table shows its last round until somebody opens the debrief. */
function Rooms({ view }: { readonly view: TableView }) {
  const { info, public: table } = view;
  // A table of one waits for its person; nothing is played for them.
  const { stretch, read } = useUnreadStretch(info.code, info.kind === 'solo' ? null : view.seat);
  const [isWatching, setIsWatching] = useState(false);
  const [isDebrief, setIsDebrief] = useState(info.status === 'over');
  if (table === null || info.status === 'waiting') return <WaitingPage view={view} />;
  if (!isWatching && view.you.seat === null && isEmptyGame(info))
    return <SitDownPage view={view} table={table} onWatch={() => setIsWatching(true)} />;
  if (isDebrief && table.debrief !== null)
    return (
      <DebriefPage
        view={view}
        debrief={table.debrief}
        seatDialog={<SeatDialog view={view} />}
        onRecord={() => setIsDebrief(false)}
      />
    );
  if (stretch !== null && view.seat !== null && table.ending === null)
    return <HandoverPage info={info} table={table} view={view.seat} stretch={stretch} onGo={read} />;
  return <TableFrame view={view} table={table} onDebrief={() => setIsDebrief(true)} />;
}

const isEmptyGame = (info: TableView['info']): boolean => openSeats(info).length === SEATS.length;

interface Snapshots {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => TableSnapshot;
}

// What stands below is only mounted once there is a view, so the last one is always there to give.
function viewStore({ subscribe, getSnapshot }: Snapshots): ViewStore {
  return {
    subscribe,
    getSnapshot: () => {
      const { view } = getSnapshot();
      if (view === null) throw new Error('no view of the table yet');
      return view;
    },
  };
}
