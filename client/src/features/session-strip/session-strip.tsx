import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readStored, writeStored } from '../../lib/stored.ts';
import { keyFor } from '../../net/identity.ts';
import { useParticipant } from '../../state/session-desk.ts';
import { personWords } from '../../text/formats.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { HelpDialog } from './help-dialog.tsx';
import './session-strip.css';

/** What a participant has of their session wherever they are: which it is, the way to its host, and what the host wrote. */
export function SessionStrip() {
  const { t } = useTranslation('session');
  const name = useParticipant(({ info }) => info.name);
  const stage = useParticipant(({ info }) => info.stage);
  const place = useParticipant(({ you }) => you.place);
  const isAdviser = useParticipant(({ you }) => you.isAdviser);
  const call = useParticipant(({ you }) => you.call);
  const [isAsking, setIsAsking] = useState(false);
  if (name === null) return null;
  return (
    <>
      <section className="session-strip" data-session="" aria-label={t('strip.label')}>
        <span className="session-strip-name">{personWords(name)}</span>
        <span className="small">{place === null ? t('strip.hall') : t('strip.place', { table: place.table })}</span>
        {isAdviser === true ? <span className="small">{t('strip.adviser')}</span> : null}
        {stage === 'over' ? null : (
          <span className="session-strip-end">
            <Button look="link" onClick={() => setIsAsking(true)}>
              {t(call === null ? 'strip.help' : 'strip.asked')}
            </Button>
          </span>
        )}
        {isAsking ? <HelpDialog onClose={() => setIsAsking(false)} /> : null}
      </section>
      <HostMessages />
    </>
  );
}

/** The latest message of a host that the reader has not put away. */
function HostMessages() {
  const { t } = useTranslation('session');
  const code = useParticipant(({ info }) => info.code) ?? '';
  const messages = useParticipant(({ you }) => you.messages);
  const key = keyFor(`letter.session-read.${code}`);
  const [read, setRead] = useState(() => readStored(key));
  const last = messages?.at(-1);
  const isNew = last !== undefined && last.id !== read;
  const words = last === undefined ? '' : t(`strip.message.${last.to}`, { by: personWords(last.by) });
  const text = last?.text ?? '';
  useEffect(() => {
    if (isNew) announce(`${words} ${text}`);
  }, [isNew, words, text]);
  if (last === undefined || !isNew) return null;
  const putAway = () => {
    writeStored(key, last.id);
    setRead(last.id);
  };
  return (
    <section className="session-message" aria-label={t('strip.messages')}>
      <b>{words}</b>
      <p dir="auto">{text}</p>
      <Button onClick={putAway}>{t('strip.read')}</Button>
    </section>
  );
}
