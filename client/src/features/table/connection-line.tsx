import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceWords } from '../../text/formats.ts';
import { announce } from '../../ui/announcer.tsx';
import type { TableSnapshot } from '../../net/table-snapshot.ts';

/** An outage shorter than this is not shown. */
const LASTING_MS = 1_000;
/** How long the page says that it is connected again. */
const BACK_MS = 4_000;

/** One line above the page while reconnecting, and for a moment after the connection is back. */
export function ConnectionLine({ status, isBlocked }: Pick<TableSnapshot, 'status' | 'isBlocked'>) {
  const { t } = useTranslation('table');
  const state = useShownState(status === 'reconnecting' || status === 'connecting');
  useEffect(() => {
    if (state === 'lost') announce(sentenceWords([t('connection.lost'), t('connection.kept')]), true);
    if (state === 'back') announce(t('connection.back'));
  }, [state, t]);
  if (state === 'nothing') return null;
  return (
    <div className="connection-line">
      {state === 'lost' ? (
        <p>
          <b>{t('connection.lost')}</b> <span>{t('connection.kept')}</span>{' '}
          <span>{t(isBlocked ? 'connection.blocked.line' : 'connection.trying')}</span>
        </p>
      ) : (
        <p>{t('connection.back')}</p>
      )}
    </div>
  );
}

function useShownState(isLost: boolean): 'nothing' | 'lost' | 'back' {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setIsShown(isLost), isLost ? LASTING_MS : BACK_MS);
    return () => window.clearTimeout(timer);
  }, [isLost]);
  if (!isShown) return 'nothing';
  return isLost ? 'lost' : 'back';
}
