import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableSnapshot } from '../../net/table-store.ts';

/** An outage shorter than this is not shown. */
const LASTING_MS = 1_000;
/** How long the page says that it is connected again. */
const BACK_MS = 4_000;

/** One line above the page while reconnecting, and for a moment after the connection is back. */
export function ConnectionLine({ status }: { readonly status: TableSnapshot['status'] }) {
  const { t } = useTranslation('table');
  const told = useTold(status === 'reconnecting' || status === 'connecting');
  if (told === 'nothing') return null;
  return (
    <div className="connection-line" role={told === 'lost' ? 'alert' : 'status'}>
      {told === 'lost' ? (
        <p>
          <b>{t('connection.lost')}</b> {t('connection.kept')} {t('connection.trying')}
        </p>
      ) : (
        <p>{t('connection.back')}</p>
      )}
    </div>
  );
}

function useTold(isLost: boolean): 'nothing' | 'lost' | 'back' {
  const [isTold, setIsTold] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setIsTold(isLost), isLost ? LASTING_MS : BACK_MS);
    return () => window.clearTimeout(timer);
  }, [isLost]);
  if (!isTold) return 'nothing';
  return isLost ? 'lost' : 'back';
}
