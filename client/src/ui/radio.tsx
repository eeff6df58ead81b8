import { useId } from 'react';
import type { ReactNode, SyntheticEvent } from 'react';
import './radio.css';

/** Props of RadioGroup. */
export interface RadioGroupProps {
  readonly className: string;
  readonly label: string;
  readonly orientation: 'horizontal' | 'vertical';
  /** Draws the choices, which share a name. */
  readonly children: (name: string) => ReactNode;
}

/**
 * A group of the browser's own radio buttons, which it moves through by arrow keys. A desk has a hundred of them, and each
 * press draws them again: they carry no more than that.
 */
export function RadioGroup({ className, label, orientation, children }: RadioGroupProps) {
  const name = useId();
  return (
    <div role="radiogroup" className={className} aria-label={label} aria-orientation={orientation}>
      {children(name)}
    </div>
  );
}

/** Props of Radio. */
export interface RadioProps {
  readonly className: string;
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly isDisabled: boolean;
  readonly onChoose: () => void;
  /** Words for assistive technology where the label is only a figure. */
  readonly spoken?: string | undefined;
  readonly children: ReactNode;
}

/** One choice of a group: its label is what is pressed. */
export function Radio({ className, name, value, isChosen, isDisabled, onChoose, spoken, children }: RadioProps) {
  return (
    <label
      className={className}
      data-radio=""
      data-selected={isChosen ? 'true' : undefined}
      data-disabled={isDisabled ? 'true' : undefined}
    >
      <input
        type="radio"
        className="radio visually-hidden"
        name={name}
        value={value}
        checked={isChosen}
        disabled={isDisabled}
        aria-label={spoken}
        onChange={onChoose}
        onFocus={markFocus}
        onKeyDown={markFocus}
        onBlur={dropFocus}
      />
      {children}
    </label>
  );
}

// The button itself is hidden, so its label shows the focus. A state would draw the group again.
function markFocus({ currentTarget }: SyntheticEvent<HTMLInputElement>): void {
  if (currentTarget.matches(':focus-visible'))
    currentTarget.closest('label')?.setAttribute('data-focus-visible', 'true');
}

function dropFocus({ currentTarget }: SyntheticEvent<HTMLInputElement>): void {
  currentTarget.closest('label')?.removeAttribute('data-focus-visible');
}
