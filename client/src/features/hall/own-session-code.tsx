import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionRefusal } from '../../kit/session/use-session-refusal.ts';
import { groupRejoin, knownRejoin, rememberRejoin } from '../../net/rejoin-code.ts';
import { useParticipantDesk } from '../../state/session-desk.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNote } from '../../ui/notes.tsx';

/**
 * The reader's personal code for the session. It is made when they ask for it: a card that was printed for them opens their
 * seat until then.
 */
export function OwnSessionCode({ code: session }: { readonly code: string }) {
  const { t } = useTranslation('host');
  const desk = useParticipantDesk();
  const say = useSessionRefusal();
  const [code, setCode] = useState(() => knownRejoin(session));
  const [refusal, setRefusal] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const make = async () => {
    const answer = await desk?.ask('session.code', {});
    if (answer === undefined) return;
    setRefusal(answer.ok ? null : say(answer.error));
    if (!answer.ok) return;
    rememberRejoin(session, answer.value.rejoin);
    setCode(answer.value.rejoin);
  };
  const copy = async (text: string) => {
    const tell = (words: string) => {
      setNote(words);
      announce(words);
    };
    try {
      await navigator.clipboard.writeText(groupRejoin(text));
      tell(t('own.copied'));
    } catch {
      // The clipboard is not available to pages on a plain-http network.
      tell(t('own.copyFailed'));
    }
  };
  return (
    <div className="own-code">
      {code === null ? (
        <Button onClick={() => void make()}>{t('own.make')}</Button>
      ) : (
        <p className="own-code-line">
          <span
            className="own-code-letters"
            translate="no"
            aria-label={t('code.spoken', { letters: Array.from(code).join(' ') })}
          >
            {groupRejoin(code)}
          </span>
          <Button onClick={() => void copy(code)}>{t('own.copy')}</Button>
        </p>
      )}
      <p className="small">{note === '' ? t('own.words') : note}</p>
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </div>
  );
}
