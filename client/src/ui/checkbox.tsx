import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Icon } from './icon.tsx';
import './checkbox.css';

/** Props of Checkbox. */
export interface CheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly className?: string;
  /** The words beside the box, which belong to what is pressed. */
  readonly children: ReactNode;
}

/** A box that is ticked or not, with its words. */
export function Checkbox({ isSelected, onChange, isDisabled = false, className = '', children }: CheckboxProps) {
  return (
    <AriaCheckbox
      className={`checkbox ${className}`}
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <span className="checkbox-box" aria-hidden="true">
        <Icon name="check" size={12} />
      </span>
      <span className="checkbox-words">{children}</span>
    </AriaCheckbox>
  );
}
