import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost, useHostDesk } from '../../../state/session-desk.ts';
import { timeWriter } from '../../../text/formats.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorNote } from '../../../ui/notes.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Stepper } from '../../../ui/stepper.tsx';
import { useHostAct } from '../use-host-act.ts';
import { dateAhead } from './use-moment.ts';
import './clock.css';

const MINUTE = 60_000;
const MOST_MINUTES = 180;
const STRETCHES = [1, 1.25, 1.5, 2, 3] as const;
const timeOfDay = timeWriter({ hour: '2-digit', minute: '2-digit' });

/** When the bell rings, what the debrief keeps, whether a clock runs and how slowly: changed at any time. */
export function LessonDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('lesson-clock');
  const desk = useHostDesk();
  const { bell, debriefAt, hasClock, stretch } = useHost(({ info }) => info.lesson);
  const kept = useHost(({ host }) => host.lesson.debriefMinutes);
  const [from] = useState(() => desk.now());
  const known = bell === null ? null : Math.max(1, Math.ceil((bell - from) / MINUTE));
  const [hasBell, setHasBell] = useState(bell !== null);
  const [minutes, setMinutes] = useState(known ?? 45);
  const [debrief, setDebrief] = useState(
    debriefAt === null || bell === null ? kept : Math.round((bell - debriefAt) / MINUTE),
  );
  const [isOn, setIsOn] = useState(hasClock);
  const [factor, setFactor] = useState<number>(stretch);
  const { ask, refusal, isBusy } = useHostAct();
  const end = from + minutes * MINUTE;
  const keep = async () => {
    // A bell that nobody moved stays where it was to the second.
    const at = minutes === known && bell !== null ? bell : end;
    const bellInMs = hasBell ? Math.max(0, Math.round(at - desk.now())) : null;
    const done = await ask('host.bell', { bellInMs, debriefMinutes: debrief, hasClock: isOn, stretch: factor });
    if (done !== null) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('lesson.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('lesson.leave')}</Button>
          <Button look="primary" aria-disabled={isBusy} onClick={() => void keep()}>
            {t('lesson.keep')}
          </Button>
        </>
      }
    >
      <div className="lesson-lines">
        <Segmented
          label={t('lesson.bell')}
          options={[
            { value: 'with', label: t('lesson.withBell') },
            { value: 'without', label: t('lesson.noBell') },
          ]}
          value={hasBell ? 'with' : 'without'}
          onChange={(kind) => setHasBell(kind === 'with')}
        />
        {hasBell ? (
          <Line label={t('lesson.inMinutes')} words={t('lesson.at', { time: timeOfDay(end + dateAhead(desk)) })}>
            <Stepper
              label={t('lesson.inMinutes')}
              value={minutes}
              least={1}
              most={MOST_MINUTES}
              onChange={setMinutes}
              words={{ less: t('lesson.sooner'), more: t('lesson.later') }}
            />
          </Line>
        ) : null}
        <Line label={t('lesson.debrief')} words={t('lesson.debriefWords')}>
          <Stepper
            label={t('lesson.debrief')}
            value={debrief}
            least={0}
            most={60}
            onChange={setDebrief}
            words={{ less: t('lesson.less'), more: t('lesson.more') }}
          />
        </Line>
        <Line label={t('lesson.clock')} words={t(isOn ? 'lesson.clockOn' : 'lesson.clockOff')}>
          <Segmented
            label={t('lesson.clock')}
            options={[
              { value: 'on', label: t('lesson.on') },
              { value: 'off', label: t('lesson.off') },
            ]}
            value={isOn ? 'on' : 'off'}
            onChange={(id) => setIsOn(id === 'on')}
          />
        </Line>
        <Line label={t('lesson.stretch')} words={t('lesson.stretchWords')}>
          <Segmented
            label={t('lesson.stretch')}
            options={STRETCHES.map((value) => ({ value, label: t('lesson.times', { factor: value }) }))}
            value={STRETCHES.find((one) => one === factor) ?? null}
            onChange={setFactor}
          />
        </Line>
        {refusal === null ? null : <ErrorNote what={refusal} />}
      </div>
    </Dialog>
  );
}

function Line({
  label,
  words,
  children,
}: {
  readonly label: string;
  readonly words: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="lesson-line">
      <span>{label}</span>
      <span>{children}</span>
      <span className="note lesson-words">{words}</span>
    </div>
  );
}
