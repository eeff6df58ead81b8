import type { ReactNode } from 'react';
import { Radio, RadioGroup } from './radio.tsx';
import './choice-list.css';

/** One line of a ChoiceList. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** Its consequences, or why it is not open. */
  readonly note?: ReactNode;
  readonly isDisabled?: boolean | undefined;
}

/** Props of ChoiceList. */
export interface ChoiceListProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  /** Null while nothing is chosen. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** `rows` are ruled lines; `boxes` are outlined and tall, for a vote sheet. */
  readonly look?: 'rows' | 'boxes';
}

/** Choices in a column with a ring each: a radio group whose lines give the consequences. */
export function ChoiceList<T extends string>({ label, choices, value, onChange, look = 'rows' }: ChoiceListProps<T>) {
  const isPlain = choices.every(({ note }) => note === undefined);
  return (
    <RadioGroup className={`choices choices-${look} ${isPlain ? 'is-plain' : ''}`} label={label} orientation="vertical">
      {(name) =>
        choices.map((choice) => (
          <Radio
            key={choice.value}
            name={name}
            value={choice.value}
            className="choice"
            isChosen={choice.value === value}
            isDisabled={choice.isDisabled === true}
            onChoose={() => onChange(choice.value)}
          >
            <span className="choice-ring" aria-hidden="true" />
            <span className="choice-label">{choice.label}</span>
            {isPlain ? null : <span className="choice-note">{choice.note}</span>}
          </Radio>
        ))
      }
    </RadioGroup>
  );
}
