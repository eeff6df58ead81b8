import type { ComponentProps, ReactNode } from 'react';
import './button.css';

/** Props of Button: every native button attribute, and its weight and size. */
export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is the one ink button of a screen. */
  readonly look?: 'primary' | 'secondary' | 'link';
  /** `large` is 44 px (52 on a phone); the default is 32 px (44 on a phone). */
  readonly size?: 'small' | 'normal' | 'large';
  /** A pressed or chosen state, shown in ink. */
  readonly isOn?: boolean | undefined;
  readonly children: ReactNode;
}

/** A button: ink for the primary action, outlined for the rest, underlined for a link. */
export function Button({
  look = 'secondary',
  size = 'normal',
  isOn,
  className = '',
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={`btn btn-${look} btn-${size} ${isOn === true ? 'is-on' : ''} ${className}`}
      aria-pressed={isOn}
      {...rest}
    />
  );
}
