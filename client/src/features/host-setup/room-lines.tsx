import { DEFAULT_SETTINGS, NAME_RULES, ROLES, SESSION_LIMITS, tablesFor } from '@letter/shared/session';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Stepper } from '../../ui/stepper.tsx';
import { SetupLine } from './setup-line.tsx';
import type { SettingsLinesProps } from './game-lines.tsx';

/** Who plays: how many, how many to a delegation, under which names, what becomes of those who are over, and whether they are asked. */
export function RoomLines({ settings, onChange }: SettingsLinesProps) {
  const { t } = useTranslation('host');
  const { expected, perDelegation, names, asksRealName, roles, asksQuestions } = settings;
  const first = DEFAULT_SETTINGS;
  const was = <T,>(now: T, usual: T, value: string) => (now === usual ? null : t('setup.default', { value }));
  const size = perDelegation === 1 ? 'one' : perDelegation === 2 ? 'two' : 'more';
  return (
    <>
      <SetupLine
        label={t('setup.students.label')}
        beside={t('setup.students.make', { count: tablesFor(expected, perDelegation) })}
        words={t('setup.students.words')}
        changedFrom={was(expected, first.expected, String(first.expected))}
      >
        <Stepper
          label={t('setup.students.label')}
          value={expected}
          least={1}
          most={SESSION_LIMITS.people}
          onChange={(count) => onChange({ expected: count })}
          words={{ less: t('setup.students.less'), more: t('setup.students.more') }}
        />
      </SetupLine>
      <SetupLine
        label={t('setup.per.label')}
        beside={t('setup.per.each', { count: perDelegation })}
        words={t(`setup.per.words.${size}`)}
        changedFrom={was(perDelegation, first.perDelegation, String(first.perDelegation))}
      >
        <Segmented
          label={t('setup.per.label')}
          options={[1, 2, 3, 4, 5].map((count) => ({
            value: count,
            label: String(count),
            spoken: t('setup.per.spoken', { count }),
          }))}
          value={perDelegation}
          onChange={(count) => onChange({ perDelegation: count })}
        />
      </SetupLine>
      <SetupLine
        label={t('setup.names.label')}
        words={t(`setup.names.words.${names}`)}
        changedFrom={was(names, first.names, t(`setup.names.${first.names}`))}
      >
        <Segmented
          label={t('setup.names.label')}
          options={NAME_RULES.map((id) => ({ value: id, label: t(`setup.names.${id}`) }))}
          value={names}
          onChange={(rule) => onChange({ names: rule })}
        />
        <Checkbox className="setup-check" isSelected={asksRealName} onChange={(on) => onChange({ asksRealName: on })}>
          {t('setup.names.real')}
        </Checkbox>
      </SetupLine>
      <SetupLine
        label={t('setup.roles.label')}
        words={t(`setup.roles.words.${roles.length === 0 ? 'none' : 'some'}`)}
        changedFrom={was(roles.length, first.roles.length, t('setup.roles.none'))}
      >
        <Segmented
          label={t('setup.roles.label')}
          options={(['none', 'some'] as const).map((id) => ({ value: id, label: t(`setup.roles.${id}`) }))}
          value={roles.length === 0 ? 'none' : 'some'}
          onChange={(id) => onChange({ roles: id === 'some' ? ROLES : [] })}
        />
      </SetupLine>
      <SetupLine
        label={t('setup.questions.label')}
        words={t('setup.questions.words')}
        changedFrom={was(asksQuestions, first.asksQuestions, t('setup.questions.on'))}
      >
        <Segmented
          label={t('setup.questions.label')}
          options={(['on', 'off'] as const).map((id) => ({ value: id, label: t(`setup.questions.${id}`) }))}
          value={asksQuestions ? 'on' : 'off'}
          onChange={(id) => onChange({ asksQuestions: id === 'on' })}
        />
      </SetupLine>
    </>
  );
}
