import { useId, useState } from 'react';
import { Icon } from './icon.tsx';
import type { SelectField } from './select-field.tsx';
import { longestWords } from './select-options.ts';
import type { SelectFieldProps } from './select-options.ts';
import './select-field.css';

// The press that fetched the code is for the box that now stands there; its list has its options in the next frame.
const press = (root: HTMLDivElement | null) => {
  if (root !== null) requestAnimationFrame(() => root.querySelector('button')?.click());
};
const load = () => import('./select-field.tsx');

/** A SelectField for a page that should be small at first: the list's code is fetched when the box is about to be used. */
export function SelectOnDemand<T extends string>(props: SelectFieldProps<T>) {
  const { label, options, value, placeholder = '', layout = 'stacked', className = '', boxClassName = '' } = props;
  const id = useId();
  const [Field, setField] = useState<typeof SelectField | null>(null);
  if (Field !== null) return <Field {...props} ref={press} />;
  // Where the code cannot be fetched the box stays closed, and the next press tries again.
  const open = () => load().then((module) => setField(() => module.SelectField), ignore);
  const prepare = () => void load().catch(ignore);
  return (
    <span className={`select-field select-${layout} ${className}`}>
      {layout === 'bare' ? null : (
        <span id={`${id}-label`} className={layout === 'stacked' ? 'small' : ''}>
          {label}
        </span>
      )}
      <button
        type="button"
        className={`select-box ${boxClassName}`}
        aria-haspopup="listbox"
        aria-expanded={false}
        {...(layout === 'bare' ? { 'aria-label': label } : { 'aria-labelledby': `${id}-value ${id}-label` })}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => void open()}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          void open();
        }}
      >
        <span id={`${id}-value`} className="select-value" data-longest={longestWords(props)}>
          {options.find((option) => option.value === value)?.label ?? placeholder}
        </span>
        <Icon name="down" size={12} />
      </button>
    </span>
  );
}

const ignore = () => {};
