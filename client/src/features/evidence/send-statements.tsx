import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLobbyRequest } from '../../kit/lobby/use-lobby-request.ts';
import { sendStatements } from '../../net/take-evidence.ts';
import { Button } from '../../ui/button.tsx';
import { TakeNote } from './take-note.tsx';

/** Sends the acts of the class to the learning record store of the server. */
export function SendStatements({ code }: { readonly code: string }) {
  const { t } = useTranslation('evidence');
  const [request, run] = useLobbyRequest();
  const [sent, setSent] = useState<number | null>(null);
  const isBusy = request.kind === 'waiting';
  const send = () => {
    setSent(null);
    void run(
      'send',
      () => sendStatements(code),
      (answer) => setSent(answer.sent),
    );
  };
  return (
    <div className="evidence-line">
      <b>{t('send.title')}</b>
      <p className="small">{t('send.what')}</p>
      <Button disabled={isBusy} onClick={send}>
        {t(isBusy ? 'send.sending' : 'send.act')}
      </Button>
      <p className="note evidence-state" role="status">
        {sent === null ? '' : sent === 0 ? t('send.sentNone') : t('send.sent', { count: sent })}
      </p>
      {request.kind === 'refused' ? (
        <div className="evidence-state">
          <TakeNote refusal={request.refusal} code={code} />
        </div>
      ) : null}
    </div>
  );
}
