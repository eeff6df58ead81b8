import { SESSION_LIMITS } from '@letter/shared/session';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionRefusal } from '../../kit/session/use-session-refusal.ts';
import { useParticipant, useParticipantDesk } from '../../state/session-desk.ts';
import { personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/notes.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** Calls the host, with a question or without; a call that stands can be taken back. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('session');
  const desk = useParticipantDesk();
  const call = useParticipant(({ you }) => you.call);
  const say = useSessionRefusal();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const act = async (name: 'session.help' | 'session.help-over') => {
    const asked = name === 'session.help' ? desk?.ask(name, { text: text.trim() }) : desk?.ask('session.help-over', {});
    const answer = await asked;
    if (answer === undefined) return;
    if (answer.ok) return onClose();
    setRefusal(say(answer.error));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('help.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('help.cancel')}</Button>
          {call === null ? (
            <Button look="primary" onClick={() => void act('session.help')}>
              {t('help.send')}
            </Button>
          ) : (
            <Button look="primary" onClick={() => void act('session.help-over')}>
              {t('help.back')}
            </Button>
          )}
        </>
      }
    >
      {call === null ? (
        <TextArea
          label={t('help.label')}
          placeholder={t('help.placeholder')}
          rows={3}
          value={text}
          onChange={setText}
          fit={(words) => words.slice(0, SESSION_LIMITS.messageCharacters)}
        />
      ) : (
        <p>{call.text === '' ? t('help.coming') : t('help.waiting', { text: personWords(call.text) })}</p>
      )}
      <p className="small">{t('help.note')}</p>
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </Dialog>
  );
}
