import { BOT_LEVELS, SCENARIO_IDS } from '@letter/shared/play';
import { DEFAULT_SETTINGS } from '@letter/shared/session';
import type { SessionSettings } from '@letter/shared/session';
import { useTranslation } from 'react-i18next';
import { ContentNote } from '../../kit/session/content-note.tsx';
import { useWorldWords } from '../../kit/words/use-world-words.ts';
import { Popover } from '../../ui/popover.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SetupLine } from './setup-line.tsx';

/** Props of the groups of lines that change a session's settings. */
export interface SettingsLinesProps {
  readonly settings: SessionSettings;
  readonly onChange: (changes: Partial<SessionSettings>) => void;
}

/** What is played: world, format, bots, whether tables hear of each other, and the content note. */
export function GameLines({ settings, onChange }: SettingsLinesProps) {
  const { t } = useTranslation('host');
  const worldWords = useWorldWords();
  const { scenario, format, bots, sharesHeadlines, showsNote } = settings;
  const { name, words, length } = worldWords(scenario);
  const first = DEFAULT_SETTINGS;
  const was = <T,>(now: T, usual: T, value: string) => (now === usual ? null : t('setup.default', { value }));
  return (
    <>
      <SetupLine
        label={t('setup.world.label')}
        words={words}
        changedFrom={was(scenario, first.scenario, worldWords(first.scenario).name)}
      >
        <SelectField
          layout="bare"
          label={t('setup.world.label')}
          value={scenario}
          placeholder={name}
          options={SCENARIO_IDS.map((id) => ({ value: id as string, label: worldWords(id).name }))}
          onChange={(id) => onChange({ scenario: id })}
        />
      </SetupLine>
      <SetupLine
        label={t('setup.format.label')}
        words={t(`setup.format.words.${format}`, { rounds: length[format] })}
        changedFrom={was(format, first.format, t(`setup.format.options.${first.format}`))}
      >
        <Segmented
          label={t('setup.format.label')}
          options={(['blitz', 'standard'] as const).map((id) => ({
            value: id,
            label: t(`setup.format.options.${id}`),
          }))}
          value={format}
          onChange={(id) => onChange({ format: id })}
        />
      </SetupLine>
      <SetupLine
        label={t('setup.bots.label')}
        words={t('setup.bots.words')}
        changedFrom={was(bots, first.bots, t(`setup.bots.level.${first.bots}`))}
      >
        <SelectField
          layout="bare"
          label={t('setup.bots.label')}
          value={bots}
          options={BOT_LEVELS.map((id) => ({ value: id, label: t(`setup.bots.level.${id}`) }))}
          onChange={(id) => onChange({ bots: id })}
        />
      </SetupLine>
      <SetupLine
        label={t('setup.headlines.label')}
        words={t(`setup.headlines.words.${sharesHeadlines ? 'on' : 'off'}`)}
        changedFrom={was(sharesHeadlines, first.sharesHeadlines, t('setup.headlines.off'))}
      >
        <Segmented
          label={t('setup.headlines.label')}
          options={(['off', 'on'] as const).map((id) => ({ value: id, label: t(`setup.headlines.${id}`) }))}
          value={sharesHeadlines ? 'on' : 'off'}
          onChange={(id) => onChange({ sharesHeadlines: id === 'on' })}
        />
      </SetupLine>
      <SetupLine
        label={t('setup.note.label')}
        words={t('setup.note.words')}
        changedFrom={was(showsNote, first.showsNote, t('setup.note.show'))}
      >
        <Segmented
          label={t('setup.note.label')}
          options={(['show', 'leave'] as const).map((id) => ({ value: id, label: t(`setup.note.${id}`) }))}
          value={showsNote ? 'show' : 'leave'}
          onChange={(id) => onChange({ showsNote: id === 'show' })}
        />
        <Popover trigger={t('setup.note.read')} title={t('setup.note.title')}>
          <ContentNote />
        </Popover>
      </SetupLine>
    </>
  );
}
