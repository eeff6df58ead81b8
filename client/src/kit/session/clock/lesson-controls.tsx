import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../../state/session-desk.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorNote } from '../../../ui/notes.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useHostAct } from '../use-host-act.ts';
import { LessonButton } from './lesson-button.tsx';
import './clock.css';

/** Characters of a reason: `SESSION_LIMITS.reasonCharacters`. */
const REASON = 200;

/** What a host does to the clock of all tables, with a reason that everybody is told. */
export function LessonControls() {
  const { t } = useTranslation('lesson-clock');
  const { isPaused, hasClock, round } = useHost(({ info }) => info.lesson);
  const stage = useHost(({ info }) => info.stage);
  const { ask, refusal, isBusy } = useHostAct();
  const [reason, setReason] = useState('');
  const plays = stage === 'playing';
  const act = async (name: 'host.pause' | 'host.resume' | 'host.close-phase') => {
    if (!isBusy && (await ask(name, { table: null, reason })) !== null) setReason('');
  };
  const more = async (minutes: number) => {
    if (!isBusy && (await ask('host.extend', { table: null, minutes, reason })) !== null) setReason('');
  };
  return (
    <div className="lesson-controls">
      <div className="lesson-buttons" role="group" aria-label={t('controls.label')}>
        <Button aria-disabled={isBusy || !plays} onClick={() => void act(isPaused ? 'host.resume' : 'host.pause')}>
          {t(isPaused ? 'controls.resume' : 'controls.pause')}
        </Button>
        {hasClock ? (
          <>
            <Button aria-disabled={isBusy || !plays} onClick={() => void more(1)}>
              {t('controls.more', { count: 1 })}
            </Button>
            <Button aria-disabled={isBusy || !plays} onClick={() => void more(3)}>
              {t('controls.more', { count: 3 })}
            </Button>
          </>
        ) : null}
        <Button aria-disabled={isBusy || !plays} onClick={() => void act('host.close-phase')}>
          {t('controls.close')}
        </Button>
        <LessonButton />
      </div>
      {plays && round !== null ? (
        <TextField
          layout="inline"
          className="lesson-reason"
          label={t('controls.reason')}
          value={reason}
          maxLength={REASON}
          onChange={setReason}
          placeholder={t('controls.reasonHint')}
        />
      ) : null}
      {refusal === null ? null : <ErrorNote what={refusal} />}
    </div>
  );
}
