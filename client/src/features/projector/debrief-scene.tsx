import { DEBRIEF_STEPS } from '@letter/shared/session';
import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { ClassPicture } from '../../kit/session/class/class-picture.tsx';
import { useClassWords } from '../../kit/session/class/use-class-words.ts';
import { useProjector } from '../../state/session-desk.ts';
import { Frame, Say } from './frame.tsx';

/** Props of DebriefScene. */
export interface DebriefSceneProps {
  /** What stands at the steps that have no picture of their own: a what-if, and what the class's claims came to. */
  readonly slots: Readonly<Partial<Record<'what-if' | 'so-what', ReactNode>>>;
}

/** The step that the host has revealed, over all tables, with a question for the room. */
export function DebriefScene({ slots }: DebriefSceneProps) {
  const { t, title, sub, question } = useClassWords();
  const { t: words } = useTranslation('screen');
  const info = useProjector((view) => view.info);
  const shown = info.shown ?? null;
  if (shown === null)
    return (
      <Frame middle={t('scene.debrief')} right={null} footLeft={t('room.onDevices')}>
        <Say
          title={info.stage === 'over' ? t('room.over') : t('led.waitTitle')}
          sub={info.stage === 'over' ? undefined : t('led.waitWords')}
          size="large"
        />
      </Frame>
    );
  const { step, picture, table } = shown;
  const slot = step === 'what-if' || step === 'so-what' ? slots[step] : undefined;
  return (
    <Frame
      middle={
        <ol className="screen-steps">
          {DEBRIEF_STEPS.map((one) => (
            <li key={one} aria-current={one === step ? 'step' : undefined} className={one === step ? 'is-current' : ''}>
              {t(`step.${one}`)}
            </li>
          ))}
        </ol>
      }
      right={
        <Trans
          t={words}
          i18nKey="tables"
          count={shown.tables}
          values={{ count: shown.tables }}
          components={{ b: <b /> }}
        />
      }
      footLeft={shown.question === null ? null : <span className="screen-question">{question(shown.question)}</span>}
      footRight={picture.kind === 'words' ? t('room.onDevices') : t('room.ownStandsOut')}
    >
      <Say
        title={title(shown).map((sentence) => (
          <span key={sentence} className="screen-line">
            {sentence}
          </span>
        ))}
        sub={
          <>
            <span>{sub(shown)}</span>{' '}
            {shown.unfinished === 0 ? null : <span>{t('unfinished', { count: shown.unfinished })}</span>}
          </>
        }
      />
      <ClassPicture step={shown} look="room" own={table} slot={slot} />
    </Frame>
  );
}
