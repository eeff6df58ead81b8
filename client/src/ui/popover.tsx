import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { LAYERS, Layered } from './layers.tsx';
import './button.css';
import './dialog.css';

/** Props of Popover. */
export interface PopoverProps {
  /** The words that open it, such as "Why did this move?". */
  readonly trigger: ReactNode;
  readonly title: string;
  readonly look?: 'link' | 'secondary';
  readonly children: ReactNode;
}

const ignore = () => {};

/** A short explanation beside what it explains, opened by a press, never by hovering. */
export function Popover({ trigger, title, look = 'link', children }: PopoverProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setIsOpen(false);
  const told = { trigger: button, isOpen, onClose: close, title, children };
  return (
    <>
      <button
        type="button"
        ref={button}
        className={`btn btn-normal btn-${look}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        onPointerEnter={() => void LAYERS.popover.fetch().catch(ignore)}
        onFocus={() => void LAYERS.popover.fetch().catch(ignore)}
      >
        {trigger}
      </button>
      <Layered of={LAYERS.popover} told={told} />
    </>
  );
}
