import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalSentence } from '../../text/refusal-sentence.ts';
import { useActions } from '../../state/use-table.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNote } from '../../ui/notes.tsx';

/** Lets the host delete the table, after saying what that means. */
export function RemoveTable() {
  const { t } = useTranslation('table');
  const { t: refusals } = useTranslation('refusal');
  const { t: marks } = useTranslation('marks');
  const actions = useActions();
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const close = () => setIsAsking(false);
  const remove = async () => {
    const answer = await actions.remove();
    if (answer.ok) window.location.assign('/');
    else setRefusal(refusalSentence({ t: refusals, marks }, answer.error));
  };
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{t('remove.open')}</Button>
      <Dialog
        isOpen={isAsking}
        onClose={close}
        title={t('remove.title')}
        actions={
          <>
            <Button look="primary" onClick={close}>
              {t('remove.keep')}
            </Button>
            <Button onClick={() => void remove()}>{t('remove.confirm')}</Button>
          </>
        }
      >
        <p>{t('remove.words')}</p>
        {refusal === null ? null : <ErrorNote what={refusal} />}
      </Dialog>
    </>
  );
}
