import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import './text-field.css';

/** Props of TextField: native input attributes, a label, and the sentences beside it. */
export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'size'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A standing hint under the field. */
  readonly hint?: ReactNode;
  /** Why the value cannot be taken; replaces the hint and is announced. */
  readonly error?: string | undefined;
  /** `inline` puts the label left of the field, as in a form of one line. */
  readonly layout?: 'stacked' | 'inline';
  /** A small action on the right of the label, such as "Suggest one". */
  readonly aside?: ReactNode;
}

/** One labelled line of text. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  error,
  layout = 'stacked',
  aside,
  className = '',
  ...rest
}: TextFieldProps) {
  const id = useId();
  const told = error ?? hint;
  return (
    <div className={`field field-${layout} ${className}`}>
      <span className="field-head">
        <label htmlFor={id}>{label}</label>
        {aside}
      </span>
      <input
        {...rest}
        id={id}
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={told === undefined ? undefined : `${id}-told`}
      />
      {told === undefined ? null : (
        <span
          id={`${id}-told`}
          className={error === undefined ? 'field-told' : 'field-told is-error'}
          role={error === undefined ? undefined : 'alert'}
        >
          {told}
        </span>
      )}
    </div>
  );
}
