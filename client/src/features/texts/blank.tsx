import { Parameter } from '../../marks/parameter.tsx';

/** One value that a blank may take. */
export interface BlankChoice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly isDisabled?: boolean;
}

/** Props of Blank. */
export interface BlankProps<T extends string> {
  /** What the blank is about, for assistive technology. */
  readonly label: string;
  readonly choices: readonly BlankChoice<T>[];
  readonly value: T;
  /** Null for a reader: the parameter is only shown. */
  readonly onChange: ((value: T) => void) | null;
}

/**
 * A typed blank of a text, as a blue outlined box; for the pen it is a native select, so that it can be filled in on
 * every device.
 */
export function Blank<T extends string>({ label, choices, value, onChange }: BlankProps<T>) {
  const chosen = choices.find((choice) => choice.value === value);
  if (onChange === null) return <Parameter>{chosen?.label ?? value}</Parameter>;
  return (
    <select
      className="parameter blank"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const choice = choices.find((one) => one.value === event.target.value);
        if (choice !== undefined) onChange(choice.value);
      }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} disabled={choice.isDisabled === true}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
