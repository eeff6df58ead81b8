import { Parameter } from '../../marks/parameter.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { SelectOption } from '../../ui/select-options.ts';

/** Props of Blank. */
export interface BlankProps<T extends string> {
  /** What the blank is about, for assistive technology. */
  readonly label: string;
  readonly choices: readonly SelectOption<T>[];
  readonly value: T;
  /** Null for a reader: the parameter is only shown. */
  readonly onChange: ((value: T) => void) | null;
}

/** A typed blank of a text, as a blue outlined box; the pen opens it and chooses. */
export function Blank<T extends string>({ label, choices, value, onChange }: BlankProps<T>) {
  const chosen = choices.find((choice) => choice.value === value);
  if (onChange === null) return <Parameter>{chosen?.label ?? value}</Parameter>;
  return (
    <SelectField
      layout="bare"
      className="blank"
      boxClassName="parameter"
      label={label}
      options={choices}
      value={value}
      onChange={onChange}
    />
  );
}
