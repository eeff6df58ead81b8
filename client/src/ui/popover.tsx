import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
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

/** A short explanation beside what it explains, opened by a press, never by hovering. */
export function Popover({ trigger, title, look = 'link', children }: PopoverProps) {
  return (
    <DialogTrigger>
      <AriaButton className={`btn btn-normal btn-${look}`}>{trigger}</AriaButton>
      <AriaPopover className="popover" offset={6}>
        <AriaDialog className="popover-body">
          <Heading slot="title" level={3} className="section-head">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
