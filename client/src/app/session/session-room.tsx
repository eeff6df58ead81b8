import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantView, SessionNotice } from '@letter/shared/protocol';
import { WaitingHall } from '../../features/hall/waiting-hall.tsx';
import type { DoorWords } from '../../features/hall/session-door.tsx';
import { SheetBar } from '../../features/questions/sheet-bar.tsx';
import { SessionStrip } from '../../features/session-strip/session-strip.tsx';
import { ServerClock } from '../../kit/shell/server-clock.ts';
import { delegateToken } from '../../net/identity.ts';
import { forgetSession, rememberSession } from '../../net/known-session.ts';
import { groupCode } from '../../net/table-code.ts';
import { ParticipantDeskContext } from '../../state/session-desk.ts';
import { useSession } from '../../state/use-session.ts';
import { WaitLine } from '../../ui/notes.tsx';
import { TableRoom } from '../table/table-room.tsx';
import { SessionRefused } from './session-refused.tsx';
import type { SessionGone } from './session-refused.tsx';

/** Props of SessionRoom. */
export interface SessionRoomProps {
  readonly code: string;
  readonly notice: SessionNotice;
  readonly words: DoorWords;
  /** Goes back to the door; with a reason that can be mended there. */
  readonly onDoor: (why: SessionGone | null) => void;
}

const MENDED_AT_THE_DOOR: ReadonlySet<string> = new Set(['bad-name', 'unknown-rejoin', 'knows-secrets']);

/** One participant in one session: in the hall, or at their table with the session around it. */
export function SessionRoom({ code, notice, words, onDoor }: SessionRoomProps) {
  const { t } = useTranslation('session');
  const { store, snapshot, desk } = useSession({
    as: 'participant',
    code,
    token: delegateToken(),
    name: words.name,
    ...(words.realName === '' ? {} : { realName: words.realName }),
    ...(words.rejoin === null ? {} : { rejoin: words.rejoin }),
  });
  const { view, status } = snapshot;
  const isIn = view !== null;
  const why: SessionGone | null =
    status === 'left' ? 'elsewhere' : status === 'refused' ? (snapshot.refusal?.code ?? 'unreachable') : null;
  useEffect(() => {
    if (isIn) rememberSession(code);
  }, [isIn, code]);
  useEffect(() => {
    if (why === 'removed' || why === 'unknown-code') forgetSession(code);
    if (why !== null && MENDED_AT_THE_DOOR.has(why)) onDoor(why);
  }, [why, code, onDoor]);
  if (why !== null) {
    return <SessionRefused code={code} why={why} onAgain={() => store.open()} onDoor={() => onDoor(null)} />;
  }
  if (view === null || desk === null) {
    const isLost = snapshot.refusal !== null;
    if (isLost)
      return <SessionRefused code={code} why="unreachable" onAgain={() => store.open()} onDoor={() => onDoor(null)} />;
    return (
      <main className="plain-page">
        <WaitLine>{t('wait', { code: groupCode(code) })}</WaitLine>
      </main>
    );
  }
  return (
    <ServerClock value={snapshot.clockOffset}>
      <ParticipantDeskContext value={desk}>
        <SessionStrip />
        <SheetBar />
        <Where view={view} notice={notice} />
      </ParticipantDeskContext>
    </ServerClock>
  );
}

/** The own table once it is open, and the hall until then. */
function Where({ view, notice }: { readonly view: ParticipantView; readonly notice: SessionNotice }): ReactNode {
  const { info, you } = view;
  if (info.stage === 'hall' || you.table === null) return <WaitingHall view={view} showsNote={notice.showsNote} />;
  // At another table everything is another: its line, its drafts, what was read.
  return <TableRoom key={you.table} code={you.table} name={you.name} />;
}
