import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './dialog.css';

/** Props of Dialog and Sheet. */
export interface DialogProps {
  readonly isOpen: boolean;
  /** Called by Escape, by a click outside, and by nothing else. */
  readonly onClose: () => void;
  readonly title: string;
  /** A line above the title. */
  readonly over?: ReactNode;
  /** Buttons at the foot, the primary one last. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A question that must be answered first: focus stays inside, Escape leaves. */
export function Dialog(props: DialogProps) {
  return <Layer {...props} look="dialog" />;
}

/** The same at the foot of the screen, with the page above it still readable. */
export function Sheet(props: DialogProps) {
  return <Layer {...props} look="sheet" />;
}

function Layer({
  isOpen,
  onClose,
  title,
  over,
  actions,
  children,
  look,
}: DialogProps & { readonly look: 'dialog' | 'sheet' }) {
  return (
    <ModalOverlay
      className={`overlay overlay-${look}`}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={look}>
        <AriaDialog className="dialog-body">
          {over === undefined ? null : <div className="note">{over}</div>}
          <Heading slot="title" level={2} className="screen-title">
            {title}
          </Heading>
          <div className="dialog-content">{children}</div>
          {actions === undefined ? null : <div className="dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
