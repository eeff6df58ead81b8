import type { Phase } from '@letter/shared/play';
import { isByCorrespondence } from '@letter/shared/protocol';
import type { TableInfo } from '@letter/shared/protocol';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockFigure } from '../../marks/clock-figure.tsx';
import { timeWriter } from '../../text/formats.ts';
import { clockFigures } from '../../marks/clock-words.ts';
import { useSecondsLeft, useTimeOfDay } from './server-clock.ts';

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
  readonly info: TableInfo;
  readonly phase: Phase;
  readonly look?: 'frame' | 'phone';
  /** Ms that the reader's own delegation has beyond what everybody is shown. */
  readonly extraMs?: number | undefined;
}

/** The time left in this phase, that it is paused, or that the table has no deadlines. */
export const TableClock = memo(function TableClock({ info, phase, look = 'frame', extraMs = 0 }: TableClockProps) {
  const { t } = useTranslation('table');
  const { pace } = info;
  const deadline = info.deadline === null ? null : info.deadline + extraMs;
  const kept = info.left === undefined ? undefined : info.left + extraMs;
  // By correspondence the day and hour are shown: nobody watches a clock for days.
  const isSlow = isByCorrespondence(pace);
  const left = useSecondsLeft(isSlow ? null : deadline);
  const day = useTimeOfDay(isSlow ? deadline : null);
  if (kept !== undefined && kept > 0) {
    return (
      <span className={`clock clock-${look}`} role="timer">
        <span className="clock-figures clock-none" translate="no">
          {clockFigures(kept / 1000)}
        </span>
        <span className="clock-words">{t('clock.stands')}</span>
      </span>
    );
  }
  if (day !== null) {
    return (
      <span className={`clock clock-${look}`} role="timer">
        <time className="clock-figures clock-none" dateTime={day.toISOString()}>
          {(look === 'phone' ? hourWords : dayWords)(day.getTime())}
        </time>
        <span className="clock-words">{t(`purpose.${phase}`)}</span>
      </span>
    );
  }
  if (deadline !== null && left === null) return <span className={`clock clock-${look}`} role="timer" />;
  if (left === null) {
    return (
      <span className={`clock clock-${look}`}>
        <span className="clock-figures clock-none">{t('noClock')}</span>
        {look === 'frame' ? <span className="clock-words">{t('noClockWords')}</span> : null}
      </span>
    );
  }
  // In a session a phase may close a little later than it is shown to: nobody knows how much.
  if (left === 0 && info.session !== undefined) {
    return (
      <span className={`clock clock-${look} clock-closing`} role="timer">
        <span className="clock-figures" translate="no">
          {clockFigures(0)}
        </span>
        <span className="clock-words">{t('clock.timeUp')}</span>
      </span>
    );
  }
  return <ClockFigure secondsLeft={left} purpose={t(`purpose.${phase}`)} look={look} />;
});
