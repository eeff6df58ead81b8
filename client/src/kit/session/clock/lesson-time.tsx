import { SEATS } from '@letter/shared/play';
import type { PublicView } from '@letter/shared/play';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantView } from '@letter/shared/protocol';
import { useParticipant, useParticipantDesk } from '../../../state/session-desk.ts';
import type { SessionDesk } from '../../../state/session-desk.ts';
import { announce } from '../../../ui/announcer.tsx';
import { clockFigures } from '../../../marks/clock-words.ts';
import { timeWriter } from '../../../text/formats.ts';
import { dateAhead, useMoment } from './use-moment.ts';
import { useNoticeWords } from './use-notice-words.ts';
import './clock.css';

const MINUTE = 60_000;
const timeOfDay = timeWriter({ hour: '2-digit', minute: '2-digit' });

/** Props of LessonTime. */
export interface LessonTimeProps {
  /** What the own table has in public; `null` in the hall. */
  readonly table: PublicView | null;
  /** Ms that the own delegation has beyond what everybody is shown. */
  readonly extraMs?: number | undefined;
}

/** The lesson's time on a participant's page: the bell, that the table waits for the others, and what changed last. */
export function LessonTime(props: LessonTimeProps) {
  const desk = useParticipantDesk();
  return desk === null ? null : <TimeLine {...props} desk={desk} />;
}

function TimeLine({ table, extraMs, desk }: LessonTimeProps & { readonly desk: SessionDesk<ParticipantView> }) {
  const { t } = useTranslation('lesson-clock');
  const lesson = useParticipant(({ info }) => info.lesson);
  const notices = useParticipant(({ info }) => info.announcements);
  const own = useParticipant(({ you }) => you.place?.table ?? null);
  const notice = useNoticeWords();
  const now = useMoment(desk);
  const last = notices?.findLast(({ table: about }) => about === null || about === own);
  const words = last === undefined ? null : notice(last);
  const id = last?.id ?? 0;
  const known = useRef(id);
  useEffect(() => {
    if (known.current === id || words === null) return;
    known.current = id;
    announce(words);
  }, [id, words]);
  if (lesson === null) return null;
  const { bell, windowEnds, round } = lesson;
  const isWaiting =
    table !== null &&
    table.phase === 'adjudication' &&
    table.ending === null &&
    SEATS.every((seat) => table.ready.includes(seat));
  const waits = windowEnds === null || round !== table?.round ? null : Math.max(0, windowEnds - now);
  const isPrivate = extraMs !== undefined && extraMs > 0;
  if (bell === null && !isWaiting && !isPrivate && words === null) return null;
  return (
    <div className="lesson-time">
      {bell === null ? null : (
        <span role="timer">
          {now >= bell
            ? t('time.rung')
            : t('time.toBell', { time: timeOfDay(bell + dateAhead(desk)), count: Math.ceil((bell - now) / MINUTE) })}
        </span>
      )}
      {isWaiting ? (
        <strong>
          {waits === null ? t('time.waiting') : t('time.waitingFor', { time: clockFigures(waits / 1_000) })}
        </strong>
      ) : null}
      {!isPrivate ? null : (
        <span className="lesson-private">{t('time.extra', { time: clockFigures(extraMs / 1_000) })}</span>
      )}
      {words === null ? null : <span>{words}</span>}
    </div>
  );
}
