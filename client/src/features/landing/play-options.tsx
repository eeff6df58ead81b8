import { BOT_LEVELS, FORMATS, SCENARIO_IDS } from '@letter/shared/play';
import type { BotLevel, FormatId, ScenarioId } from '@letter/shared/play';
import { PACES } from '@letter/shared/protocol';
import type { Pace } from '@letter/shared/protocol';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorldWords } from '../../kit/words/use-world-words.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SelectOnDemand } from '../../ui/select-on-demand.tsx';

/** The options of a new table: world and length, how well its bots play, and the pace with friends. */
export interface TableOptions {
  readonly format: FormatId;
  readonly scenario: ScenarioId;
  readonly pace: Pace;
  readonly bots: BotLevel;
}

/** Props of PlayOptions. */
export interface PlayOptionsProps {
  readonly options: TableOptions;
  readonly onChange: (options: TableOptions) => void;
}

/** The choices before opening a table; all have a default, and those rarely changed are behind a disclosure. */
export function PlayOptions({ options, onChange }: PlayOptionsProps) {
  const { t } = useTranslation('landing');
  const worldWords = useWorldWords();
  const rest = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="play-wish">
      <SelectOnDemand
        layout="inline"
        className="play-wish-choice"
        label={t('wish.world')}
        value={options.scenario}
        options={SCENARIO_IDS.map((id) => ({ value: id, label: worldWords(id).name }))}
        onChange={(scenario) => onChange({ ...options, scenario })}
      />
      <Button look="link" aria-expanded={isOpen} aria-controls={rest} onClick={() => setIsOpen(!isOpen)}>
        <span>{t('wish.more')}</span> <Icon name="down" size={12} />
      </Button>
      <p className="play-wish-world" aria-live="polite">
        {worldWords(options.scenario).words}
      </p>
      <div id={rest} className="play-wish-rest" hidden={!isOpen}>
        <RareChoices options={options} onChange={onChange} />
      </div>
    </div>
  );
}

function RareChoices({ options, onChange }: PlayOptionsProps) {
  const { t } = useTranslation('landing');
  const { t: levels } = useTranslation('levels');
  const { length } = useWorldWords()(options.scenario);
  return (
    <>
      <SelectOnDemand
        layout="inline"
        className="play-wish-choice"
        label={t('wish.length')}
        value={options.format}
        options={FORMATS.toReversed().map((id) => ({
          value: id,
          label: t(`wish.format.${id}`, { rounds: length[id] }),
        }))}
        onChange={(format) => onChange({ ...options, format })}
      />
      <SelectOnDemand
        layout="inline"
        className="play-wish-choice"
        label={levels('label')}
        value={options.bots}
        options={BOT_LEVELS.map((id) => ({ value: id, label: levels(`level.${id}`) }))}
        onChange={(bots) => onChange({ ...options, bots })}
      />
      <p className="play-wish-world" aria-live="polite">
        {levels(`words.${options.bots}`)}
      </p>
      <SelectOnDemand
        layout="inline"
        className="play-wish-choice"
        label={t('wish.pace')}
        value={options.pace}
        options={PACES.map((id) => ({ value: id, label: t(`wish.paces.${id}`) }))}
        onChange={(pace) => onChange({ ...options, pace })}
      />
      <p className="play-wish-world" aria-live="polite">
        {t(`wish.paceWords.${options.pace}`)}
      </p>
    </>
  );
}
