import type { ReactNode } from 'react';
import { LAYERS, Layered } from './layers.tsx';
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

function Layer(props: DialogProps & { readonly look: 'dialog' | 'sheet' }) {
  return <Layered of={LAYERS.dialog} told={props} />;
}
