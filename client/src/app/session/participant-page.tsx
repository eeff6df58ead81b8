import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { SessionNotice } from '@letter/shared/protocol';
import { SessionDoor } from '../../features/hall/session-door.tsx';
import type { DoorWords } from '../../features/hall/session-door.tsx';
import { LobbyNote } from '../../kit/lobby/lobby-note.tsx';
import { knownName, rememberName } from '../../net/display-name.ts';
import { isSure, turnTo } from '../../net/identity.ts';
import { wasInSession } from '../../net/known-session.ts';
import { findSession } from '../../net/sessions.ts';
import type { LobbyRefusal } from '../../net/lobby-refusal.ts';
import { ownerOf } from '../../net/people.ts';
import { dropRejoin, parseRejoin, takeRejoinFromAddress } from '../../net/rejoin-code.ts';
import { groupCode, parseTableCode } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote, WaitLine } from '../../ui/notes.tsx';
import { StillYou } from '../table/still-you.tsx';
import { SessionRefused, refusedKey } from './session-refused.tsx';
import type { SessionGone } from './session-refused.tsx';
import { SessionRoom } from './session-room.tsx';
import '../../kit/shell/shell.css';
import '../../kit/shell/frame.css';
import '../../kit/shell/frame-foot.css';
import '../../kit/shell/frame-narrow.css';

/** A session's page for those who take part, by its link or its code: the door, the hall, and their table. */
export function ParticipantPage({ code }: { readonly code: string }) {
  const { t } = useTranslation('common');
  const parsed = parseTableCode(code);
  if (parsed.ok) return <Entrance key={parsed.value} code={parsed.value} />;
  return (
    <main className="plain-page">
      <ErrorNote
        what={t('badCode.what', { code })}
        remedy={t('badCode.remedy')}
        action={
          <Link href="/" className="link">
            {t('badCode.home')}
          </Link>
        }
      />
    </main>
  );
}

/** The code of a card's link, and whether this browser has to ask who opens it. */
function readLink(session: string): { readonly rejoin: string | null; readonly mustAsk: boolean } {
  const typed = takeRejoinFromAddress();
  const read = typed === null ? null : parseRejoin(typed);
  const rejoin = read?.ok === true ? read.value : null;
  const owner = rejoin === null ? null : ownerOf(session, rejoin);
  if (owner !== null) turnTo(owner.mark);
  // At a shared computer nobody finds themselves in the seat of who sat there before.
  return { rejoin, mustAsk: !isSure() && knownName() !== null && rejoin === null };
}

function Entrance({ code }: { readonly code: string }) {
  const { t } = useTranslation('session');
  const [link] = useState(() => readLink(code));
  const [isAsked, setIsAsked] = useState(link.mustAsk);
  const [words, setWords] = useState<DoorWords | null>(() => {
    if (link.rejoin !== null) return { name: knownName() ?? '', realName: '', rejoin: link.rejoin };
    return link.mustAsk ? null : wordsOfKnown(code);
  });
  const [why, setWhy] = useState<SessionGone | null>(null);
  const [found, again] = useNotice(code);
  const toDoor = useCallback((reason: SessionGone | null) => {
    dropRejoin();
    setWhy(reason);
    setWords(null);
  }, []);
  if (isAsked) {
    const known = () => {
      setIsAsked(false);
      setWords(wordsOfKnown(code));
    };
    return <StillYou code={code} onKnown={known} />;
  }
  if (found === null) {
    return (
      <main className="plain-page">
        <WaitLine>{t('looking', { code: groupCode(code) })}</WaitLine>
      </main>
    );
  }
  if ('refusal' in found) {
    if (found.refusal.code === 'unknown-code')
      return <SessionRefused code={code} why="unknown-code" onAgain={again} onDoor={() => toDoor(null)} />;
    return (
      <main className="plain-page">
        <LobbyNote refusal={found.refusal} code={groupCode(code)} />
        <Button onClick={again}>{t('again')}</Button>
      </main>
    );
  }
  if (words !== null) return <SessionRoom code={code} notice={found.notice} words={words} onDoor={toDoor} />;
  const enter = (said: DoorWords) => {
    if (said.rejoin === null) rememberName(said.name);
    setWhy(null);
    setWords(said);
  };
  const refusal = why === null ? undefined : <Refusal why={why} code={code} />;
  return <SessionDoor notice={found.notice} known={knownName()} refusal={refusal} onEnter={enter} />;
}

function Refusal({ why, code }: { readonly why: SessionGone; readonly code: string }) {
  const { t } = useTranslation('session');
  const key = refusedKey(why);
  return (
    <ErrorNote
      what={t(`refused.${key}.what`, { code: groupCode(code), most: 0 })}
      remedy={t(`refused.${key}.remedy`)}
    />
  );
}

/** Whoever has been in the session comes in again without being asked. */
function wordsOfKnown(code: string): DoorWords | null {
  const name = knownName();
  return name !== null && wasInSession(code) ? { name, realName: '', rejoin: null } : null;
}

type Found = { readonly notice: SessionNotice } | { readonly refusal: LobbyRefusal } | null;

function useNotice(code: string): [Found, () => void] {
  const [found, setFound] = useState<Found>(null);
  // A question of its own object: the same code can be asked for again.
  const [asked, setAsked] = useState({ code });
  useEffect(() => {
    let isHere = true;
    const look = async () => {
      const answer = await findSession(asked.code);
      if (isHere) setFound(answer.ok ? { notice: answer.value } : { refusal: answer.error });
    };
    void look();
    return () => {
      isHere = false;
    };
  }, [asked]);
  const again = () => {
    setFound(null);
    setAsked({ code });
  };
  return [found, again];
}
