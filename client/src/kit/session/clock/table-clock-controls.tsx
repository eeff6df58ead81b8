import type { TableCard } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../../state/session-desk.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNote } from '../../../ui/notes.tsx';
import { useHostAct } from '../use-host-act.ts';
import './clock.css';

/** What a host does to the clock of one table; the others keep theirs. */
export function TableClockControls({
  card,
}: {
  readonly card: Pick<TableCard, 'number' | 'status' | 'isFree' | 'isPaused'>;
}) {
  const { t } = useTranslation('lesson-clock');
  const hasClock = useHost(({ info }) => info.lesson.hasClock);
  const { ask, refusal, isBusy } = useHostAct();
  if (card.status !== 'playing') return null;
  const { number: table, isFree, isPaused } = card;
  const on = { table, reason: '' };
  const run = (act: () => Promise<unknown>) => {
    if (!isBusy) void act();
  };
  return (
    <div className="lesson-controls">
      <div className="lesson-buttons" role="group" aria-label={t('table.label', { table })}>
        <Button
          size="small"
          aria-disabled={isBusy}
          onClick={() => run(() => ask(isPaused ? 'host.resume' : 'host.pause', on))}
        >
          {t(isPaused ? 'table.resume' : 'table.pause')}
        </Button>
        {hasClock ? (
          <>
            <Button
              size="small"
              aria-disabled={isBusy}
              onClick={() => run(() => ask('host.extend', { ...on, minutes: 1 }))}
            >
              {t('controls.more', { count: 1 })}
            </Button>
            <Button
              size="small"
              aria-disabled={isBusy}
              onClick={() => run(() => ask('host.extend', { ...on, minutes: 3 }))}
            >
              {t('controls.more', { count: 3 })}
            </Button>
          </>
        ) : null}
        <Button size="small" aria-disabled={isBusy} onClick={() => run(() => ask('host.close-phase', on))}>
          {t('table.close')}
        </Button>
        <Button
          size="small"
          aria-disabled={isBusy}
          onClick={() => run(() => ask('host.step', { table, isFree: !isFree }))}
        >
          {t(isFree ? 'table.inStep' : 'table.free')}
        </Button>
      </div>
      <p className="note">{t(isFree ? 'table.freeWords' : 'table.stepWords')}</p>
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </div>
  );
}
