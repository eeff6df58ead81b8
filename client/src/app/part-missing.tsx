import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/notes.tsx';

const AGAIN_MS = 5_000;

/** Stands where a part of the page could not be fetched, and fetches it again: when asked, and by itself once the network is back. */
export function PartMissing({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation('common');
  const again = useEffectEvent(onAgain);
  useEffect(() => {
    const back = (): void => again();
    window.addEventListener('online', back);
    // A server that was away says nothing when it is back.
    const timer = window.setInterval(() => {
      if (window.navigator.onLine) back();
    }, AGAIN_MS);
    return () => {
      window.removeEventListener('online', back);
      window.clearInterval(timer);
    };
  }, []);
  return (
    <ErrorNote
      what={t('part.what')}
      safe={t('crash.safe')}
      remedy={t('part.remedy')}
      action={<Button onClick={onAgain}>{t('part.again')}</Button>}
    />
  );
}
