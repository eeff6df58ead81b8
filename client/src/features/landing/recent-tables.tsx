import type { TableNotice } from '@letter/shared/protocol';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findMine } from '../../net/lobby.ts';
import { recentTables } from '../../net/recent-tables.ts';
import { groupCode } from '../../net/table-code.ts';
import { rowWords, timeWriter } from '../../text/formats.ts';
import { Button } from '../../ui/button.tsx';

const whenWords = timeWriter({ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** How a table stands, or why that is not known. */
type Standing = TableNotice | 'looking' | 'gone' | 'unreached';

/** "I was here before": the tables that this device remembers, and the current state of each. */
export function RecentTables({ onOpen }: { readonly onOpen: (code: string) => void }) {
  const { t } = useTranslation('landing');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const standingOf = useStandings(codes);
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
            <RecentTable key={code} code={code} standing={standingOf(code)} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </>
  );
}

function RecentTable({ code, standing, onOpen }: RecentTableProps) {
  const { t } = useTranslation('landing');
  const { t: marks } = useTranslation('marks');
  const words = () => {
    if (typeof standing === 'string') return t(`before.${standing}`);
    const { status, round, phase, lastPlayed } = standing;
    const isOpen = status === 'playing' && round !== undefined && phase !== undefined;
    return rowWords([
      t(`before.${status}`),
      ...(isOpen ? [t('before.stands', { round, phase: marks(`phaseWithin.${phase}`) })] : []),
      ...(lastPlayed === null ? [] : [t('before.played', { when: whenWords(lastPlayed) })]),
    ]);
  };
  return (
    <li>
      {standing === 'gone' ? (
        <span>{groupCode(code)}</span>
      ) : (
        <Button look="link" onClick={() => onOpen(code)}>
          {groupCode(code)}
        </Button>
      )}
      <span role="status">{words()}</span>
    </li>
  );
}

interface RecentTableProps {
  readonly code: string;
  readonly standing: Standing;
  readonly onOpen: (code: string) => void;
}

/** How tables stand, asked for in one call, which tells of those only that know this person. */
function useStandings(codes: readonly string[] | null): (code: string) => Standing {
  const [found, setFound] = useState<ReadonlyMap<string, Standing> | 'looking' | 'unreached'>('looking');
  useEffect(() => {
    if (codes === null || codes.length === 0) return undefined;
    let isCurrent = true;
    let timer: number | undefined;
    const look = async () => {
      const answer = await findMine(codes);
      if (!isCurrent) return;
      if (answer.ok) setFound(new Map(answer.value.map((notice) => [notice.code, notice])));
      else if (answer.error.code === 'too-many-requests')
        timer = window.setTimeout(() => void look(), answer.error.retryAfterSeconds * 1_000);
      else setFound('unreached');
    };
    void look();
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [codes]);
  return (code) => (typeof found === 'string' ? found : (found.get(code) ?? 'gone'));
}
