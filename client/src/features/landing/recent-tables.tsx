import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findTable } from '../../net/lobby.ts';
import { recentTables } from '../../net/recent-tables.ts';
import { groupCode } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';

type Standing = 'looking' | 'waiting' | 'playing' | 'over' | 'gone' | 'unreached';

/** "I was here before": the tables that this device remembers, and the current state of each. */
export function RecentTables({ onOpen }: { readonly onOpen: (code: string) => void }) {
  const { t } = useTranslation('landing');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <>
      <p>
        <span>{t('noAccount')}</span>{' '}
        <Button
          look="link"
          aria-expanded={codes !== null}
          onClick={() => setCodes(codes === null ? recentTables() : null)}
        >
          {t('before.open')}
        </Button>
      </p>
      {codes === null ? null : codes.length === 0 ? (
        <p className="landing-wide">{t('before.none')}</p>
      ) : (
        <ul className="recent landing-wide" aria-label={t('before.title')}>
          {codes.map((code) => (
            <RecentTable key={code} code={code} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </>
  );
}

function RecentTable({ code, onOpen }: { readonly code: string; readonly onOpen: (code: string) => void }) {
  const { t } = useTranslation('landing');
  const [standing, setStanding] = useState<Standing>('looking');
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const answer = await findTable(code);
      if (!isCurrent) return;
      if (answer.ok) setStanding(answer.value.status);
      else setStanding(answer.error.code === 'unknown-code' ? 'gone' : 'unreached');
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [code]);
  return (
    <li>
      {standing === 'gone' ? (
        <span>{groupCode(code)}</span>
      ) : (
        <Button look="link" onClick={() => onOpen(code)}>
          {groupCode(code)}
        </Button>
      )}
      <span role="status">{t(`before.${standing}`)}</span>
    </li>
  );
}
