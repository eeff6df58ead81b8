import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { LineSnapshot } from '../../net/line-kind.ts';
import type { SessionEntryRefusal } from '../../net/session-store.ts';
import { groupCode } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorNote, WaitLine } from '../../ui/notes.tsx';
import '../../kit/shell/shell.css';

/** Props of SessionLine. */
export interface SessionLineProps {
  readonly code: string;
  readonly snapshot: LineSnapshot<unknown, SessionEntryRefusal>;
  readonly onAgain: () => void;
}

/** The whole-page message while there is no session to show: that it is opening, or why it cannot be opened and what to do. */
export function SessionLine({ code, snapshot, onAgain }: SessionLineProps) {
  const { t } = useTranslation('host');
  const refusal = snapshot.refusal?.code ?? null;
  const isElsewhere = snapshot.status === 'left';
  return (
    <main className="plain-page">
      {refusal === null && !isElsewhere ? (
        <WaitLine>{t('line.wait', { code: groupCode(code) })}</WaitLine>
      ) : (
        <ErrorNote
          what={t(`line.${isElsewhere ? 'elsewhere' : wordsOf(refusal)}.what`, { code: groupCode(code) })}
          remedy={t(`line.${isElsewhere ? 'elsewhere' : wordsOf(refusal)}.remedy`)}
          action={
            <Button look="primary" size="large" onClick={onAgain}>
              {t('line.again')}
            </Button>
          }
        />
      )}
      <Link href="/" className="link">
        {t('line.home')}
      </Link>
    </main>
  );
}

const NAMED = ['wrong-key', 'unknown-code', 'unreachable', 'removed', 'door-closed', 'session-over'] as const;

/** The sentences for a refusal; those that a reader can do nothing about share one. */
const wordsOf = (code: string | null): (typeof NAMED)[number] | 'other' => NAMED.find((one) => one === code) ?? 'other';
