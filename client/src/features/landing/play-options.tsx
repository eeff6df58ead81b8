import { FORMATS, SCENARIO_IDS, SEATS } from '@letter/shared/play';
import type { FormatId, ScenarioId, SeatId } from '@letter/shared/play';
import { PACES } from '@letter/shared/protocol';
import type { Pace } from '@letter/shared/protocol';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorldWords } from '../../kit/words/use-world-words.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** The options of a new table: world and length, the pace with friends, and the seat when playing alone. */
export interface TableOptions {
  readonly format: FormatId;
  readonly seat: SeatId;
  readonly scenario: ScenarioId;
  readonly pace: Pace;
}

/** Props of PlayOptions. */
export interface PlayOptionsProps {
  readonly options: TableOptions;
  readonly onChange: (options: TableOptions) => void;
  /** Nobody has played on this device yet: the tutorial is pointed out. */
  readonly isNew: boolean;
}

/** The choices before opening a table; all have a default, and those rarely changed are behind a disclosure. */
export function PlayOptions({ options, onChange, isNew }: PlayOptionsProps) {
  const { t } = useTranslation('landing');
  const worldWords = useWorldWords();
  const rest = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="play-wish">
      <Choice
        label={t('wish.world')}
        value={options.scenario}
        options={SCENARIO_IDS.map((id) => ({ id, words: worldWords(id).name }))}
        onChoose={(scenario) => onChange({ ...options, scenario })}
      />
      <Button look="link" aria-expanded={isOpen} aria-controls={rest} onClick={() => setIsOpen(!isOpen)}>
        {t('wish.more')} <Icon name="down" size={12} />
      </Button>
      <p className="play-wish-world" aria-live="polite">
        {worldWords(options.scenario).words}
        {isNew && options.scenario !== 'tutorial' ? ` ${t('wish.newHere')}` : null}
      </p>
      <div id={rest} className="play-wish-rest" hidden={!isOpen}>
        <RareChoices options={options} onChange={onChange} />
      </div>
    </div>
  );
}

function RareChoices({ options, onChange }: Omit<PlayOptionsProps, 'isNew'>) {
  const { t } = useTranslation('landing');
  const { t: marks } = useTranslation('marks');
  const { length } = useWorldWords()(options.scenario);
  return (
    <>
      <Choice
        label={t('wish.length')}
        value={options.format}
        options={FORMATS.toReversed().map((id) => ({ id, words: t(`wish.format.${id}`, { rounds: length[id] }) }))}
        onChoose={(format) => onChange({ ...options, format })}
      />
      <Choice
        label={t('wish.seat')}
        value={options.seat}
        options={SEATS.map((id) => ({ id, words: marks(`seat.${id}`) }))}
        onChoose={(seat) => onChange({ ...options, seat })}
      />
      <Choice
        label={t('wish.pace')}
        value={options.pace}
        options={PACES.map((id) => ({ id, words: t(`wish.paces.${id}`) }))}
        onChoose={(pace) => onChange({ ...options, pace })}
      />
      <p className="play-wish-world" aria-live="polite">
        {t(`wish.paceWords.${options.pace}`)}
      </p>
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly words: string }[];
  readonly onChoose: (id: T) => void;
}

function Choice<T extends string>({ label, value, options, onChoose }: ChoiceProps<T>) {
  const id = useId();
  return (
    <span className="play-wish-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.id === target.value);
          if (chosen !== undefined) onChoose(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.words}
          </option>
        ))}
      </select>
    </span>
  );
}
