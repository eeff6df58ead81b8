import { SEATS } from '@letter/shared/play';
import type { TableView } from '@letter/shared/protocol';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { knownName, rememberName } from '../../net/display-name.ts';
import { rememberTable } from '../../net/recent-tables.ts';
import { dropDrafts, tidyDrafts } from '../../state/drafts.ts';
import { useParticipant } from '../../state/session-desk.ts';
import { TableProvider } from '../../state/use-table.ts';
import { WorldText } from '../../kit/words/world-text.tsx';
import { ToastProvider } from '../../ui/toast.tsx';
import { useUnreadStretch } from '../../features/handover/stretch.ts';
import { openSeats } from '../../features/seat/open-seats.tsx';
import { ConnectionLine } from '../../features/table/connection-line.tsx';
import { SeatDialog } from './seat-dialog.tsx';
import { ForgetfulNote } from '../../kit/lobby/forgetful-note.tsx';
import { ConnectionNote } from './connection-note.tsx';
import { ServerClock } from '../../kit/shell/server-clock.ts';
import { TableWorld } from './table-world.tsx';
import { PARTS, RARE_PARTS } from './parts.ts';
import { useRestFetched } from './use-rest-fetched.ts';
import { TableFrame } from './table-frame.tsx';
import { LookingNote, useAnotherTable } from './another-table.tsx';
import { useConnection } from '../../features/table/use-connection.ts';
import { useLateNotice } from '../../features/table/use-late-notice.ts';

/** One table from the first connection to the debrief. */
export function TableRoom({ code, name }: { readonly code: string; readonly name: string }) {
  const { store, actions, book, snapshot } = useConnection(code, name);
  const isThere = snapshot.view !== null;
  const ownName = snapshot.view?.you.name ?? null;
  useEffect(() => {
    if (isThere) rememberTable(code);
  }, [isThere, code]);
  useEffect(() => {
    // Somebody who came by a personal link was not asked for a name: they have one.
    if (ownName !== null && knownName() === null) rememberName(ownName);
  }, [ownName]);
  useRestFetched(isThere);
  const isOver = snapshot.view?.info.status === 'over';
  useEffect(() => {
    tidyDrafts();
    if (isOver) dropDrafts(code);
  }, [isOver, code]);
  const { view } = snapshot;
  const isLooking = useAnotherTable(code, name, snapshot);
  if (isLooking) return <LookingNote />;
  if (view === null || snapshot.status === 'left' || snapshot.status === 'refused') {
    return <ConnectionNote code={code} snapshot={snapshot} onAgain={() => store.open()} />;
  }
  return (
    <ServerClock value={snapshot.clockOffset}>
      <ToastProvider>
        <TableWorld info={view.info}>
          {(scenario) => (
            <TableProvider store={store} scenario={scenario} actions={actions} book={book}>
              <ConnectionLine status={snapshot.status} isBlocked={snapshot.isBlocked} />
              {view.you.seat === null && view.you.role === undefined ? null : <ForgetfulNote table={code} />}
              <WorldText world={view.info.scenario}>
                <Suspense fallback={null}>
                  <Rooms view={view} />
                </Suspense>
              </WorldText>
            </TableProvider>
          )}
        </TableWorld>
      </ToastProvider>
    </ServerClock>
  );
}

/** Waiting, playing, or over: a finished table shows its last round until the reader opens the debrief. */
function Rooms({ view }: { readonly view: TableView }) {
  useLateNotice();
  const { info, public: table } = view;
  // A solo table waits for its person; nothing is played for them.
  const { stretch, read } = useUnreadStretch(info.code, info.kind === 'solo' ? null : view.seat);
  const [isWatching, setIsWatching] = useState(false);
  const [chosen, setChosen] = useState(info.status === 'over' ? true : null);
  const openDebrief = useCallback(() => setChosen(true), []);
  // When a host leads the debrief, every device of the session turns to it with the room.
  const isLed = useParticipant(({ info: session }) => session.stage === 'debrief' || session.stage === 'over') ?? false;
  if (table === null || info.status === 'waiting') return <PARTS.waiting.Page view={view} />;
  if (!isWatching && view.you.seat === null && view.role === undefined && isEmptyGame(info))
    return <RARE_PARTS.sitDown.Page view={view} table={table} onWatch={() => setIsWatching(true)} />;
  // A game that was broken off has no last round to read.
  const isDebrief = chosen ?? (table.ending !== null && (table.phase !== 'adjudication' || isLed));
  if (isDebrief && table.debrief !== null)
    return (
      <PARTS.debrief.Page
        view={view}
        debrief={table.debrief}
        seatDialog={<SeatDialog />}
        onRecord={() => setChosen(false)}
      />
    );
  if (isDebrief && table.ending !== null && info.session !== undefined)
    return <RARE_PARTS.ledWait.Page onRecord={() => setChosen(false)} />;
  if (info.hold?.kind === 'rest' && table.ending === null)
    return <RARE_PARTS.rest.Page view={view} table={table} rest={info.hold} />;
  if (stretch !== null && view.seat !== null && table.ending === null)
    return <PARTS.handover.Page info={info} table={table} view={view.seat} stretch={stretch} onGo={read} />;
  return <TableFrame view={view} table={table} onDebrief={openDebrief} />;
}

const isEmptyGame = (info: TableView['info']): boolean => openSeats(info).length === SEATS.length;
