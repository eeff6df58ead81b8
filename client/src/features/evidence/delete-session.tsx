import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useHostAct } from '../../kit/session/use-host-act.ts';
import { useHost } from '../../state/session-desk.ts';
import { personWords } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/notes.tsx';

/** Deletes the session with all that belongs to it, once a host has read what that means. */
export function DeleteSession() {
  const { t } = useTranslation('evidence');
  const { ask, refusal, isBusy } = useHostAct();
  const name = useHost(({ info }) => info.name);
  const tables = useHost(({ info }) => info.tables);
  const [isAsked, setIsAsked] = useState(false);
  const [, go] = useLocation();
  const remove = async () => {
    if ((await ask('host.delete', {})) !== null) go('/');
  };
  return (
    <div className="evidence-line">
      <b>{t('remove.title')}</b>
      <p className="small">{t('remove.what')}</p>
      <Button onClick={() => setIsAsked(true)}>{t('remove.open')}</Button>
      <Dialog
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        title={t('remove.ask')}
        actions={
          <>
            <Button disabled={isBusy} onClick={() => void remove()}>
              {t('remove.confirm')}
            </Button>
            <Button look="primary" onClick={() => setIsAsked(false)}>
              {t('remove.keep')}
            </Button>
          </>
        }
      >
        <p>{t('remove.words', { name: personWords(name), count: tables })}</p>
        {refusal === null ? null : <ErrorNote what={refusal} />}
      </Dialog>
    </div>
  );
}
