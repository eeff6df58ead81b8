import type { Phase } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { ClockFigure } from '../../marks/clock-figure.tsx';
import { useSecondsLeft } from './server-clock.ts';

/** Props of TableClock. */
export interface TableClockProps {
  readonly deadline: number | null;
  readonly phase: Phase;
  readonly look?: 'frame' | 'phone';
}

/** The time left in this phase; a table without deadlines says so. */
export function TableClock({ deadline, phase, look = 'frame' }: TableClockProps) {
  const { t } = useTranslation('table');
  const left = useSecondsLeft(deadline);
  if (left === null) {
    return (
      <span className={`clock clock-${look}`}>
        <span className="clock-figures clock-none">{t('noClock')}</span>
        {look === 'frame' ? <span className="clock-words">{t('noClockWords')}</span> : null}
      </span>
    );
  }
  return <ClockFigure secondsLeft={left} purpose={t(`purpose.${phase}`)} look={look} />;
}
