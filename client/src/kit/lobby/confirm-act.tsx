import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../net/requests.ts';
import { useRefusal } from '../words/use-refusal.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/notes.tsx';

/** Props of ConfirmAct. */
export interface ConfirmActProps {
  /** The key of its words in the table's texts. */
  readonly deed: 'remove' | 'end' | 'leave' | 'propose' | 'agree';
  /** What happens, in words. */
  readonly words: string;
  readonly act: () => Answer;
  readonly onDone: () => void;
}

/** An act with consequences: they are explained first, and the safe answer is the default. */
export function ConfirmAct({ deed, words, act, onDone }: ConfirmActProps) {
  const { t } = useTranslation('table');
  const sayRefusal = useRefusal();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const close = () => {
    setIsAsking(false);
    setRefusal(null);
  };
  const confirm = async () => {
    setIsBusy(true);
    const answer = await act();
    setIsBusy(false);
    if (!answer.ok) return setRefusal(sayRefusal(answer.error));
    close();
    onDone();
  };
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{t(`${deed}.open`)}</Button>
      <Dialog
        isOpen={isAsking}
        onClose={close}
        title={t(`${deed}.title`)}
        actions={
          <>
            <Button disabled={isBusy} onClick={() => void confirm()}>
              {t(`${deed}.confirm`)}
            </Button>
            <Button look="primary" onClick={close}>
              {t(`${deed}.keep`)}
            </Button>
          </>
        }
      >
        <p>{words}</p>
        {refusal === null ? null : <ErrorNote what={refusal} />}
      </Dialog>
    </>
  );
}
