import { useId } from 'react';
import type { ComponentProps } from 'react';
import './text-field.css';

/** Props of TextArea: native attributes, a label that only assistive technology reads, and a plain change handler. */
export interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'onChange'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Cuts what is too long, once it is composed. */
  readonly fit: (value: string) => string;
}

/** Several lines of serif text, for messages. */
export function TextArea({ label, value, onChange, fit, className = '', ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <span className={`field ${className}`}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <textarea
        rows={2}
        {...rest}
        id={id}
        dir="auto"
        value={value}
        onChange={({ target, nativeEvent }) => {
          // A text in the middle of composing is not touched: the browser would compose on in what is gone.
          const isComposing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
          onChange(isComposing ? target.value : fit(target.value));
        }}
        onCompositionEnd={({ currentTarget }) => onChange(fit(currentTarget.value))}
      />
    </span>
  );
}
