import { useTranslation } from 'react-i18next';
import { timeWriter } from '../../text/formats.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { SetupLine } from './setup-line.tsx';
import { fieldTime, firstDraft } from './session-draft.ts';
import type { LessonTimes, SessionDraft } from './session-draft.ts';

/** Props of ClockLines. */
export interface ClockLinesProps {
  readonly draft: SessionDraft;
  readonly times: LessonTimes;
  readonly now: number;
  readonly onChange: (changes: Partial<SessionDraft>) => void;
}

const MINUTE = 60_000;
const STRETCHES = { x1: 1, x125: 1.25, x15: 1.5, x2: 2 } as const;
const timeOfDay = timeWriter({ hour: '2-digit', minute: '2-digit' });

/** When it is over, what is kept of it for the debrief, and what closes a phase. */
export function ClockLines({ draft, times, now, onChange }: ClockLinesProps) {
  const { t } = useTranslation('host');
  const { hasBell, debriefMinutes, hasClock, stretch } = draft;
  const first = firstDraft('');
  const was = <T,>(is: T, usual: T, value: string) => (is === usual ? null : t('setup.default', { value }));
  const pace = (['x1', 'x125', 'x15', 'x2'] as const).find((id) => STRETCHES[id] === stretch) ?? null;
  const bellWords = () => {
    if (times.bell === null) return t('setup.bell.none');
    if (times.fault !== null) return null;
    const values = { count: Math.round((times.bell - times.start) / MINUTE), now: timeOfDay(now) };
    return t(draft.bell === null ? 'setup.bell.suggested' : 'setup.bell.chosen', values);
  };
  return (
    <>
      <SetupLine
        label={t('setup.bell.label')}
        words={bellWords()}
        changedFrom={times.fault === null ? null : t('setup.bell.past')}
      >
        <input
          type="time"
          className="setup-time"
          aria-label={t('setup.bell.start')}
          value={fieldTime(times.start)}
          onChange={(event) => onChange({ start: event.target.value === '' ? null : event.target.value })}
        />
        <span className="note">{t('setup.bell.to')}</span>
        {times.bell === null ? null : (
          <input
            type="time"
            className="setup-time"
            aria-label={t('setup.bell.end')}
            aria-invalid={times.fault === null ? undefined : true}
            value={fieldTime(times.bell)}
            onChange={(event) => onChange({ bell: event.target.value === '' ? null : event.target.value })}
          />
        )}
        <Segmented
          label={t('setup.bell.kind')}
          options={[
            { value: 'with', label: t('setup.bell.with') },
            { value: 'without', label: t('setup.bell.without') },
          ]}
          value={hasBell ? 'with' : 'without'}
          onChange={(kind) => onChange({ hasBell: kind === 'with' })}
        />
      </SetupLine>
      <SetupLine
        label={t('setup.debrief.label')}
        beside={t('setup.debrief.minutes')}
        words={t('setup.debrief.words')}
        changedFrom={was(debriefMinutes, first.debriefMinutes, String(first.debriefMinutes))}
      >
        <Stepper
          label={t('setup.debrief.spoken')}
          value={debriefMinutes}
          least={0}
          most={60}
          onChange={(minutes) => onChange({ debriefMinutes: minutes })}
          words={{ less: t('setup.debrief.less'), more: t('setup.debrief.more') }}
        />
      </SetupLine>
      <SetupLine
        label={t('setup.clock.label')}
        words={t(`setup.clock.words.${hasClock ? 'on' : 'off'}`)}
        changedFrom={was(hasClock, first.hasClock, t('setup.clock.on'))}
      >
        <Segmented
          label={t('setup.clock.label')}
          options={(['on', 'off'] as const).map((id) => ({ value: id, label: t(`setup.clock.${id}`) }))}
          value={hasClock ? 'on' : 'off'}
          onChange={(id) => onChange({ hasClock: id === 'on' })}
        />
      </SetupLine>
      <SetupLine
        label={t('setup.pace.label')}
        words={t('setup.pace.words')}
        changedFrom={was(stretch, 1, t('setup.pace.options.x1'))}
      >
        <Segmented
          label={t('setup.pace.label')}
          options={(['x1', 'x125', 'x15', 'x2'] as const).map((id) => ({
            value: id,
            label: t(`setup.pace.options.${id}`),
          }))}
          value={pace}
          onChange={(id) => onChange({ stretch: STRETCHES[id] })}
        />
      </SetupLine>
    </>
  );
}
