import { LIMITS, cutText } from '@letter/shared/protocol';
import type { Note, Refusal } from '@letter/shared/protocol';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDelegation } from '../../kit/delegation/use-delegation.ts';
import type { OwnDelegation } from '../../kit/delegation/use-delegation.ts';
import { useRefusal } from '../../kit/words/use-refusal.ts';
import { DelegateSign } from '../../marks/delegate-sign.tsx';
import { SeatSign, seatColor } from '../../marks/seat-sign.tsx';
import { parseText, useDraft } from '../../state/drafts.ts';
import { useActions, useYou } from '../../state/use-table.ts';
import { personWords, timeWriter } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notes.tsx';
import { useTail } from '../../ui/tail.ts';
import { TailStep } from '../../ui/tail-step.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import './delegation.css';
import '../../kit/delegation/delegation.css';

const clockTime = timeWriter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const MOST = LIMITS.messageCharacters;

/** What the people of one delegation write to each other; no other delegation can read it. */
export function InnerChannel() {
  const { t } = useTranslation('delegation');
  const own = useDelegation();
  const notes = useYou().notes;
  const body = useRef<HTMLDivElement>(null);
  const [, setSeen] = useDraft('inside.seen', parseText);
  const last = notes.at(-1)?.id ?? '';
  useEffect(() => {
    setSeen(() => (last === '' ? null : last));
    const place = body.current;
    if (place !== null) place.scrollTop = place.scrollHeight;
  }, [last, setSeen]);
  if (own === null) return null;
  return (
    <div className="conversation">
      <div className="conversation-head small">
        <span>{t('inside.reads')}</span>
      </div>
      <div
        className="conversation-body"
        ref={body}
        role="log"
        aria-live="off"
        aria-label={t('inside.log')}
        tabIndex={0}
      >
        {notes.length === 0 ? <EmptyState>{t('inside.empty')}</EmptyState> : <Notes notes={notes} own={own} />}
      </div>
      <div className="conversation-desk">
        <NoteForm own={own} />
      </div>
    </div>
  );
}

function Notes({ notes, own }: { readonly notes: readonly Note[]; readonly own: OwnDelegation }) {
  const { t } = useTranslation('delegation');
  const you = own.byId.get(own.you)?.name;
  const { first, past, turn } = useTail('inside', notes.length);
  const later = notes.length - past;
  return (
    <>
      <TailStep to="earlier" hidden={first} turn={turn}>
        {t('inside.earlier', { count: first })}
      </TailStep>
      <ol className="notes">
        {notes.slice(first, past).map(({ id, name, at, text }) => (
          <li key={id} className="inner-note">
            <DelegateSign
              seat={own.seat}
              initials={own.initials.get(name) ?? ''}
              isAway={own.people.find((one) => one.name === name)?.isHere === false}
            />
            <div>
              <p className="message-head small">
                <b>{name === you ? t('inside.you') : personWords(name)}</b> <span>{clockTime(at)}</span>
              </p>
              <p className="message-text" dir="auto">
                {text}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <TailStep to="later" hidden={later} turn={turn}>
        {t('inside.later', { count: later })}
      </TailStep>
    </>
  );
}

function NoteForm({ own }: { readonly own: OwnDelegation }) {
  const { t } = useTranslation('delegation');
  const sayRefusal = useRefusal();
  const actions = useActions();
  const [draft, setDraft] = useDraft('inside', parseText);
  const text = draft ?? '';
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setIsSending] = useState(false);
  const send = async () => {
    if (text.trim() === '' || isSending) return;
    setIsSending(true);
    const answer = await actions.sayInside(text.trim());
    setIsSending(false);
    setRefusal(answer.ok ? null : answer.error);
    if (answer.ok) setDraft(() => null);
  };
  const color = seatColor(own.seat);
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="composer-line small">
        <span className="composer-to">
          <span>{t('inside.to')}</span>
          <span className="recipient" style={{ color, borderColor: color }}>
            <SeatSign seat={own.seat} size={11} />
            <b>{t('inside.only')}</b>
          </span>
        </span>
      </div>
      <TextArea
        label={t('inside.write')}
        value={text}
        onChange={(next) => setDraft(() => (next === '' ? null : next))}
        fit={(typed) => cutText(typed, MOST)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          if (event.ctrlKey || event.metaKey) void send();
        }}
      />
      {refusal === null ? null : <p className="small">{sayRefusal(refusal)}</p>}
      <div className="composer-line composer-foot small">
        <Button type="submit" disabled={isSending || text.trim() === ''}>
          {t('inside.send')}
        </Button>
      </div>
    </form>
  );
}

/** Notes of others that came since this device last showed them. */
export function useUnreadNotes(): number {
  const own = useDelegation();
  const notes = useYou().notes;
  const [seen] = useDraft('inside.seen', parseText);
  const you = own?.byId.get(own.you)?.name;
  const from = notes.findLastIndex(({ id }) => id === seen);
  return notes.slice(from + 1).filter(({ name }) => name !== you).length;
}
