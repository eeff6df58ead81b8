import { useTranslation } from 'react-i18next';
import { useHost, useHostDesk } from '../../../state/session-desk.ts';
import { useScenario } from '../../../state/use-table.ts';
import { timeWriter } from '../../../text/formats.ts';
import { PlanBar } from '../plan/plan-bar.tsx';
import { segmentsOf } from '../plan/plan-segments.ts';
import { LessonControls } from './lesson-controls.tsx';
import { comingRounds } from './lesson-drawn.ts';
import { dateAhead, useMoment } from './use-moment.ts';
import { useNoticeWords } from './use-notice-words.ts';
import './clock.css';

const timeOfDay = timeWriter({ hour: '2-digit', minute: '2-digit' });
const MINUTE = 60_000;

/** The lesson on a host's page: how it stands to the bell, drawn with this moment, what changed last, and the controls. */
export function LessonStrip() {
  const { t } = useTranslation('lesson-clock');
  const desk = useHostDesk();
  const format = useHost(({ info }) => info.format);
  const lesson = useHost(({ info }) => info.lesson);
  const notices = useHost(({ info }) => info.announcements);
  const rules = useScenario().formats[format];
  const notice = useNoticeWords();
  const now = useMoment(desk);
  const skew = dateAhead(desk);
  const last = notices.at(-1);
  const { bell, opened, windowEnds, round, isPaused, hasClock } = lesson;
  const plan = comingRounds(lesson, rules, now);
  const segments = segmentsOf({
    from: opened[0] ?? now,
    opened,
    windowEnds: windowEnds ?? now,
    plan,
    bell: hasClock ? bell : null,
  });
  const heading = (): string => {
    if (isPaused) return t('strip.paused');
    if (!hasClock) return t('strip.noClock');
    if (bell === null) return t('strip.noBell');
    return t('strip.onTime', { time: timeOfDay(bell + skew) });
  };
  return (
    <section className="lesson-strip" aria-label={t('strip.label')}>
      <div className="lesson-strip-head">
        <h2 className="section-head">{heading()}</h2>
        {bell === null ? null : (
          <span className="note" role="timer">
            {t('strip.toBell', { count: Math.max(0, Math.ceil((bell - now) / MINUTE)) })}
          </span>
        )}
        <p className="note lesson-strip-note">{last === undefined ? null : notice(last)}</p>
      </div>
      <PlanBar
        segments={segments}
        label={t('strip.drawn', { round: round ?? 0, rounds: lesson.rounds })}
        bell={hasClock ? bell : null}
        marked={round}
        now={now}
        skew={skew}
      />
      <LessonControls />
    </section>
  );
}
