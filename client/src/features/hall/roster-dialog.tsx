import { parseRoster, SESSION_LIMITS } from '@letter/shared/session';
import type { Roster, RosterNote } from '@letter/shared/session';
import type { ParticipantCard } from '@letter/shared/protocol';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostAct } from '../../kit/session/use-host-act.ts';
import { decodeText } from '../../lib/decode-text.ts';
import { announce } from '../../ui/announcer.tsx';
import { personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/notes.tsx';

/** Notes that are shown; the rest is a number. */
const SHOWN = 6;

/** Props of RosterDialog. */
export interface RosterDialogProps {
  readonly people: readonly ParticipantCard[];
  readonly act: HostAct;
  readonly onClose: () => void;
}

/** Where a class list is pasted or opened from a file; what was understood stands below while it is typed. */
export function RosterDialog({ people, act, onClose }: RosterDialogProps) {
  const { t } = useTranslation('host');
  const [text, setText] = useState('');
  const [keepsRepeats, setKeepsRepeats] = useState(false);
  const known = useMemo(() => people.filter((one) => one.presence !== 'removed').map((one) => one.name), [people]);
  const roster = useMemo(() => parseRoster(text, { known, keepsRepeats }), [text, known, keepsRepeats]);
  const count = roster.names.length;
  const hasRepeats = keepsRepeats || roster.notes.some(({ why }) => why === 'repeated');
  const add = async () => {
    if (count === 0 || act.isBusy) return;
    const reply = await act.ask('host.roster', { text, keepsRepeats });
    if (reply === null) return;
    announce(t('roster.added', { count: reply.added }));
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('roster.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          <Button look="primary" aria-disabled={count === 0 || act.isBusy} onClick={() => void add()}>
            {t('roster.add', { count })}
          </Button>
        </>
      }
    >
      <p className="note">{t('roster.words')}</p>
      <div className="field">
        <span className="field-head">
          <label htmlFor="roster-text">{t('roster.label')}</label>
          <label className="roster-file">
            <span>{t('roster.file')}</span>
            <input
              type="file"
              accept=".csv,.txt,.tsv,text/csv,text/plain"
              className="visually-hidden"
              onChange={(event) => void read(event.target.files?.[0])}
            />
          </label>
        </span>
        <textarea
          id="roster-text"
          dir="auto"
          rows={8}
          maxLength={SESSION_LIMITS.rosterCharacters}
          placeholder={t('roster.example')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div aria-live="polite">
        <p className="note">{text.trim() === '' ? t('roster.none') : t('roster.found', { count })}</p>
        {roster.columns.length === 0 ? null : (
          <p className="note">{t('roster.columns', { columns: roster.columns.join(', ') })}</p>
        )}
        <Notes roster={roster} />
      </div>
      {hasRepeats ? (
        <Checkbox isSelected={keepsRepeats} onChange={setKeepsRepeats}>
          {t('roster.keepRepeats')}
        </Checkbox>
      ) : null}
      {act.refusal === null ? null : <ErrorNote what={act.refusal} />}
    </Dialog>
  );

  async function read(file: File | undefined): Promise<void> {
    // Longer than any list: its beginning tells as much as the browser should hold.
    if (file === undefined) return;
    const bytes = await file.slice(0, SESSION_LIMITS.rosterCharacters * 4).arrayBuffer();
    setText(decodeText(new Uint8Array(bytes)).slice(0, SESSION_LIMITS.rosterCharacters));
  }
}

function Notes({ roster: { notes } }: { readonly roster: Roster }) {
  const { t } = useTranslation('host');
  const sentence = ({ why, line, name }: RosterNote): string =>
    t(`roster.why.${why}`, { line, name: personWords(name) });
  if (notes.length === 0) return null;
  return (
    <ul className="roster-notes note">
      {notes.slice(0, SHOWN).map((note) => (
        <li key={note.line}>{sentence(note)}</li>
      ))}
      {notes.length > SHOWN ? <li>{t('roster.more', { count: notes.length - SHOWN })}</li> : null}
    </ul>
  );
}
