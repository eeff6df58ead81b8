import { useTranslation } from 'react-i18next';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import './record-parts.css';

/** Props of RoundScrubber. */
export interface RoundScrubberProps {
  readonly rounds: readonly number[];
  readonly value: number;
  readonly onChange: (round: number) => void;
  readonly label?: string;
}

/** Rounds on a line, with squares filled up to the one being shown; arrow keys move. */
export function RoundScrubber({ rounds, value, onChange, label }: RoundScrubberProps) {
  const { t } = useTranslation('record');
  return (
    <div className="scrubber">
      <b aria-hidden="true">{label ?? t('asOf')}</b>
      <RadioGroup
        className="scrubber-line"
        orientation="horizontal"
        aria-label={label ?? t('scrub')}
        value={String(value)}
        onChange={(chosen) => onChange(Number(chosen))}
      >
        {rounds.map((round) => (
          <Radio
            key={round}
            value={String(round)}
            className={`scrubber-stop ${round <= value ? 'is-past' : ''}`}
            aria-label={t('roundLong', { round })}
          >
            <span className="scrubber-square" aria-hidden="true" />
            <span aria-hidden="true">{round === value ? t('roundLong', { round }) : t('roundShort', { round })}</span>
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}
