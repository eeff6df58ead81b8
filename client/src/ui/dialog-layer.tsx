import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { DialogProps } from './dialog.tsx';

/** What a dialog or a sheet draws; the library that keeps the focus inside is fetched with it. */
export function DialogLayer({
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
