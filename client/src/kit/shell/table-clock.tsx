import type { Phase } from '@letter/shared/play';
import type { Pace } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { ClockFigure } from '../../marks/clock-figure.tsx';
import { timeWriter } from '../../text/formats.ts';
import { useSecondsLeft } from './server-clock.ts';

// On a phone the weekday is enough: no phase is open for longer than two days.
const hourWords = timeWriter({ weekday: 'short', hour: '2-digit', minute: '2-digit' });
const dayWords = timeWriter({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** Props of TableClock. */
export interface TableClockProps {
  readonly deadline: number | null;
  readonly phase: Phase;
  /** By correspondence the day and hour are shown: nobody watches a clock for days. */
  readonly pace: Pace;
  readonly look?: 'frame' | 'phone';
}

/** The time left in this phase, or that the table has no deadlines. */
export function TableClock({ deadline, phase, pace, look = 'frame' }: TableClockProps) {
  const { t } = useTranslation('table');
  const isSlow = pace !== 'live';
  const left = useSecondsLeft(isSlow ? null : deadline);
  if (isSlow && deadline !== null) {
    const when = (look === 'phone' ? hourWords : dayWords)(deadline);
    return (
      <span className={`clock clock-${look}`} role="timer">
        <time className="clock-figures clock-none" dateTime={new Date(deadline).toISOString()}>
          {when}
        </time>
        <span className="clock-words">{t(`purpose.${phase}`)}</span>
      </span>
    );
  }
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
