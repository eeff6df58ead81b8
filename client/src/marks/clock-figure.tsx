import i18next from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { clockFigures, clockStage, spokenSeconds } from './clock-words.ts';
import type { ClockStage } from './clock-words.ts';
import { announce } from '../ui/announcer.tsx';
import { asSentence, sentenceWords } from '../text/formats.ts';
import './marks.css';

/** Props of ClockFigure. */
export interface ClockFigureProps {
  /** Seconds left; null where there is no deadline. */
  readonly secondsLeft: number | null;
  /** What the time is for, as words that end the sentence: "to seal orders". */
  readonly purpose: string;
  /** The clock is paused for everybody. */
  readonly isPaused?: boolean;
  /** `phone` is smaller and sets only the purpose under the figures. */
  readonly look?: 'frame' | 'phone';
}

type Spelled = keyof (typeof import('../text/en/marks.json'))['clock']['number'];
const isSpelled = (figure: string): figure is Spelled => i18next.exists(`marks:clock.number.${figure}`);

/** The clock in figures and words; announced as it comes to its last minute and to fifteen seconds, never by flashing. */
export function ClockFigure({ secondsLeft, purpose, isPaused = false, look = 'frame' }: ClockFigureProps) {
  const { t } = useTranslation('marks');
  const stage = secondsLeft === null || isPaused ? 'calm' : clockStage(secondsLeft);
  const number = (n: number) => {
    const figure = String(n);
    return isSpelled(figure) ? t(`clock.number.${figure}`) : figure;
  };
  const spoken = spokenSeconds(secondsLeft ?? 0);
  const minutes = Math.floor(spoken / 60);
  const rest = spoken % 60;
  const time = sentenceWords([
    ...(minutes > 0 ? [t('clock.minutes', { count: minutes, number: number(minutes) })] : []),
    ...(rest > 0 || minutes === 0 ? [t('clock.seconds', { count: rest, number: number(rest) })] : []),
  ]);
  // A phase may be shorter than a minute, and more time may be given: what is said is the time that there is.
  useStageNews(stage, asSentence(t('clock.announce', { time, purpose })));
  if (secondsLeft === null || isPaused) {
    return (
      <span className={`clock clock-${look}`} role="timer">
        <span className="clock-words">{t(isPaused ? 'clock.paused' : 'clock.none', { purpose })}</span>
      </span>
    );
  }
  return (
    <span className={`clock clock-${look} clock-${stage}`} role="timer">
      <span className="clock-figures" translate="no">
        {clockFigures(secondsLeft)}
      </span>
      <span className="clock-words">
        {look === 'phone'
          ? stage === 'calm'
            ? purpose
            : t(`clock.phone.${stage}`, { purpose })
          : t(`clock.${stage}`, { time, purpose })}
      </span>
    </span>
  );
}

// Said when a stage begins while the clock is shown, once.
function useStageNews(stage: ClockStage, words: string): void {
  const known = useRef(stage);
  useEffect(() => {
    if (known.current === stage) return;
    known.current = stage;
    if (stage !== 'calm') announce(words);
  }, [stage, words]);
}
