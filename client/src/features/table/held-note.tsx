import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../ui/notes.tsx';

const secondsTo = (until: number): number => Math.max(0, Math.ceil((until - Date.now()) / 1_000));

/** The server takes nobody in just now: why, and when the page tries again by itself. */
export function HeldNote({ until }: { readonly until: number }) {
  const { t } = useTranslation('table');
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => setTick((tick) => tick + 1), 1_000);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <>
      <ErrorNote what={t('connection.held.what')} remedy={t('connection.held.remedy')} />
      <p role="timer">{t('connection.held.left', { count: secondsTo(until) })}</p>
    </>
  );
}
