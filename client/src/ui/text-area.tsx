import { useId } from 'react';
import type { ComponentProps } from 'react';
import './text-field.css';

/** Props of TextArea: native attributes, a label that only assistive technology reads, and a plain change handler. */
export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Several lines of serif text, for messages. */
export function TextArea({ label, value, onChange, className = '', ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <span className={`field ${className}`}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <textarea rows={2} {...rest} id={id} value={value} onChange={(event) => onChange(event.target.value)} />
    </span>
  );
}
