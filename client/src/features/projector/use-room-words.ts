import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeWriter } from '../../text/formats.ts';
import { useProjector, useProjectorDesk } from '../../state/session-desk.ts';

/** How often a projector looks at the clock, ms: its words change by the minute. */
const BEAT_MS = 1_000;

const clockTime = timeWriter({ hour: '2-digit', minute: '2-digit' });

interface Moment {
  /** The server's steady time, ms. */
  readonly steady: number;
  /** The same moment by the clock of this machine, ms since the epoch. */
  readonly date: number;
}

/** This moment on both clocks, renewed every second. */
function useMoment(): Moment {
  const { now } = useProjectorDesk();
  const [at, setAt] = useState(() => ({ steady: now(), date: Date.now() }));
  useEffect(() => {
    const timer = window.setInterval(() => setAt({ steady: now(), date: Date.now() }), BEAT_MS);
    return () => window.clearInterval(timer);
  }, [now]);
  return at;
}

/** When the bell rings, by the clock on the wall; nothing without a bell. */
export function useBellWords(): string {
  const { t } = useTranslation('screen');
  const bell = useProjector(({ info }) => info.lesson.bell);
  const { steady, date } = useMoment();
  if (bell === null || bell <= steady) return '';
  // A minute is all that is told: the two clocks may be a moment apart.
  return t('room.bell', { time: clockTime(Math.round((date + bell - steady) / 60_000) * 60_000) });
}

/** How long the open round lasts, in whole minutes. */
export function useRoundLeft(): string {
  const { t } = useTranslation('screen');
  const { isPaused, windowEnds } = useProjector(({ info }) => info.lesson);
  const { steady } = useMoment();
  if (isPaused) return t('room.paused');
  if (windowEnds === null || windowEnds <= steady) return '';
  const minutes = Math.floor((windowEnds - steady) / 60_000);
  return minutes < 1 ? t('room.lastMinute') : t('room.left', { count: minutes });
}

/** "Round 3 of 8" of tables in step; nothing before the start. */
export function useRoundWords(): string {
  const { t } = useTranslation('screen');
  const { round, rounds } = useProjector(({ info }) => info.lesson);
  return round === null ? '' : t('room.round', { round, rounds });
}
