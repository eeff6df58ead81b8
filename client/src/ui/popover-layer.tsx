import type { ReactNode, RefObject } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover as AriaPopover } from 'react-aria-components/Popover';

/** Props of PopoverLayer. */
export interface PopoverLayerProps {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
}

/** What a popover draws beside its trigger; the library that places it is fetched with it. */
export function PopoverLayer({ trigger, isOpen, onClose, title, children }: PopoverLayerProps) {
  return (
    <AriaPopover
      className="popover"
      triggerRef={trigger}
      offset={6}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <AriaDialog className="popover-body">
        <Heading slot="title" level={3} className="section-head">
          {title}
        </Heading>
        {children}
      </AriaDialog>
    </AriaPopover>
  );
}
