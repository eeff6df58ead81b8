import { SEATS } from '@letter/shared/play';
import type { ParticipantView } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { ContentNote } from '../../kit/session/content-note.tsx';
import { useSecondsLeft } from '../../kit/shell/server-clock.ts';
import { clockFigures } from '../../marks/clock-words.ts';
import { SeatSign } from '../../marks/seat-sign.tsx';
import { personWords } from '../../text/formats.ts';
import { Section } from '../../ui/layout.tsx';
import { OwnSessionCode } from './own-session-code.tsx';
import { Practice } from './practice.tsx';
import { usePostWords } from '../../kit/session/people/use-post-words.ts';
import './waiting-hall.css';

/** Props of WaitingHall. */
export interface WaitingHallProps {
  readonly view: ParticipantView;
  /** Whether the content note belongs on the page. */
  readonly showsNote: boolean;
}

/** Where people wait for the start: who they are to be, with whom, what comes next, and a minute of practice. */
export function WaitingHall({ view: { info, you }, showsNote }: WaitingHallProps) {
  const { t } = useTranslation('host');
  const words = usePostWords();
  const left = useSecondsLeft(info.lesson.bell);
  const seat = SEATS.find((one) => one === you.place?.post);
  const isOver = info.stage === 'debrief' || info.stage === 'over';
  return (
    <div className="waiting-hall">
      <header className="band">
        <div className="role">
          <SeatSign seat={seat ?? 'observer'} size={26} />
          <div>
            <p className="role-name">{you.place === null ? info.name : words.post(you.place.post)}</p>
            <p className="small">
              {you.place === null ? t('wait.noSeat') : t('wait.kept', { table: you.place.table })}
            </p>
          </div>
        </div>
        {left === null ? null : (
          <div className="band-clock">
            <span className="clock clock-phone" role="timer">
              <span className="clock-figures" translate="no">
                {clockFigures(left)}
              </span>
              <span className="clock-words">{t('wait.toBell')}</span>
            </span>
          </div>
        )}
      </header>
      <main className="waiting-hall-main">
        <h1 className="screen-title" aria-live="polite">
          {title()}
        </h1>
        {showsNote && info.stage === 'hall' ? <ContentNote /> : null}
        <ul className="waiting-mates" aria-label={t('wait.people')}>
          <li>
            <span>{personWords(you.name)}</span>
            <b>{t('wait.you')}</b>
          </li>
          {you.mates.map((name) => (
            <li key={name}>
              <span>{personWords(name)}</span>
            </li>
          ))}
        </ul>
        {isOver ? null : (
          <ol className="waiting-steps">
            {(['start', 'brief', 'round'] as const).map((step) => (
              <li key={step}>
                <b>{t(`wait.step.${step}.when`)}</b>
                <span>{t(`wait.step.${step}.what`)}</span>
              </li>
            ))}
          </ol>
        )}
        {isOver ? null : (
          <Section title={t('practice.title')} aside={t('practice.aside')} level={2}>
            <Practice />
          </Section>
        )}
        <Section title={t('own.title')} aside={t('own.aside')} level={2}>
          <OwnSessionCode code={info.code} />
        </Section>
      </main>
    </div>
  );

  function title(): string {
    if (isOver) return t('wait.over');
    if (you.place === null) return t('wait.inHall');
    if (info.stage === 'playing') return t('wait.opening');
    return you.mates.length === 0 ? t('wait.alone') : t('wait.with', { count: you.mates.length });
  }
}
