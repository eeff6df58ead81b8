import type { TableView } from '@letter/shared/protocol';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { layer, Layered } from '../../ui/layers.tsx';
import { isSeatOpen, seatTitle } from './seat-title.ts';
import '../../features/seat/seat.css';

/** Props of SeatDialog. */
export interface SeatDialogProps {
  readonly view: TableView;
  /** The reader ended the game here. */
  readonly onEnded?: () => void;
}

/** The code of the settings, which most people never open. */
export const SEAT_SETTINGS = layer(async () => (await import('./seat-settings.tsx')).SeatSettings);

/**
 * A small link beside the reader's own name that opens the seat's settings: the code to come back by, and orders while
 * away.
 */
export function SeatDialog({ view, onEnded }: SeatDialogProps) {
  const { t } = useTranslation('seat');
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <button type="button" className="plain-action seat-open" onClick={() => setIsOpen(true)}>
        {t(isSeatOpen(view) && !view.you.maker ? 'sit.open' : seatTitle(view))}
      </button>
      <Layered of={SEAT_SETTINGS} told={{ view, isOpen, onClose: close, onEnded }} />
    </>
  );
}
