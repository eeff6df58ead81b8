import { isRole, writerOf } from '@letter/shared/play';
import type { PostId, RoleNote } from '@letter/shared/play';
import { LIMITS, cutText } from '@letter/shared/protocol';
import type { Refusal } from '@letter/shared/protocol';
import { memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SeatName } from '../../marks/seat-sign.tsx';
import { parseText, useDraft } from '../../state/drafts.ts';
import { notesWith, useNotes, useReadingNotes } from '../../state/seen-notes.ts';
import { useActions, usePublic, useYou } from '../../state/use-table.ts';
import { personWords, timeWriter } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notes.tsx';
import { useTail } from '../../ui/tail.ts';
import { TailStep } from '../../ui/tail-step.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useInSight } from '../../ui/use-in-sight.ts';
import { useRefusal } from '../words/use-refusal.ts';
import { usePostName } from './post-name.ts';
import './roles.css';

const clockTime = timeWriter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** What a delegation and one of the two roles wrote to each other, from either side, and the field to write more. */
export function NoteThread({ other }: { readonly other: PostId }) {
  const { t } = useTranslation('roles');
  const name = usePostName();
  const notes = notesWith(useNotes(), other);
  const end = useRef<HTMLDivElement>(null);
  const { first, past, turn } = useTail(other, notes.length);
  const later = notes.length - past;
  useReadingNotes(other, useInSight(end) && later === 0);
  const authors = useYou().authors;
  const isOver = usePublic()?.ending !== null;
  return (
    <div className="note-thread">
      <p className="small">
        {t(isRole(other) ? `notes.reads.${other}` : 'notes.reads.seat', { seat: name.within(other) })}
      </p>
      <div className="note-list" role="log" aria-label={t('notes.log', { name: name.start(other) })} tabIndex={0}>
        {notes.length === 0 ? <EmptyState>{t('notes.none')}</EmptyState> : null}
        <TailStep to="earlier" hidden={first} turn={turn}>
          {t('notes.earlier', { count: first })}
        </TailStep>
        <ol className="note-items">
          {notes.slice(first, past).map((note) => (
            <Note key={note.id} note={note} author={authors.find(({ id }) => id === note.id)?.name} />
          ))}
        </ol>
        <TailStep to="later" hidden={later} turn={turn}>
          {t('notes.later', { count: later })}
        </TailStep>
        <div ref={end} className="note-end" />
      </div>
      {isOver ? null : <NoteField key={other} other={other} />}
    </div>
  );
}

const Note = memo(function Note({ note, author }: { readonly note: RoleNote; readonly author: string | undefined }) {
  const { t } = useTranslation('roles');
  const { t: play } = useTranslation('play');
  const writer = writerOf(note);
  return (
    <li className="note-item">
      <p className="note-item-head">
        {isRole(writer) ? <b>{t(`name.${writer}`)}</b> : <SeatName seat={writer} size={11} isColored />}{' '}
        {author === undefined ? null : <span className="note">{personWords(author)}</span>}{' '}
        <span className="note">{play('round', { round: note.round })}</span>{' '}
        {note.at === undefined ? null : (
          <time className="note" dateTime={new Date(note.at).toISOString()}>
            {clockTime(note.at)}
          </time>
        )}
      </p>
      <p className="note-item-text" dir="auto">
        {note.text}
      </p>
    </li>
  );
});

function NoteField({ other }: { readonly other: PostId }) {
  const { t } = useTranslation('roles');
  const name = usePostName();
  const sayRefusal = useRefusal();
  const actions = useActions();
  const [draft, setDraft] = useDraft(`note.${other}`, parseText);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setIsSending] = useState(false);
  const text = draft ?? '';
  const isEmpty = text.trim() === '';
  const send = async () => {
    if (isEmpty || isSending) return;
    setIsSending(true);
    const answer = await actions.writeNote(other, text.trim());
    setIsSending(false);
    setRefusal(answer.ok ? null : answer.error);
    if (answer.ok) setDraft(() => null);
  };
  return (
    <form
      className="note-field"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        label={t('notes.write', { name: name.within(other) })}
        placeholder={t('notes.write', { name: name.within(other) })}
        value={text}
        onChange={(next) => setDraft(() => (next === '' ? null : next))}
        fit={(typed) => cutText(typed, LIMITS.messageCharacters)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          if (event.ctrlKey || event.metaKey) void send();
        }}
      />
      <Button type="submit" disabled={isEmpty || isSending}>
        {t('notes.send', { name: name.within(other) })}
      </Button>
      {refusal === null ? null : (
        <p className="refusal-line" role="alert">
          {sayRefusal(refusal)}
        </p>
      )}
    </form>
  );
}
