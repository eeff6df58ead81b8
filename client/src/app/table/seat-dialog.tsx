import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTable } from '../../state/use-table.ts';
import { layer, Layered } from '../../ui/layers.tsx';
import { isSeatOpen, seatTitle } from './seat-title.ts';
import '../../features/seat/seat.css';

/** Props of SeatDialog. */
export interface SeatDialogProps {
  /** The reader ended the game here. */
  readonly onEnded?: (() => void) | undefined;
}

/** The code of the settings, which most people never open. */
export const SEAT_SETTINGS = layer(async () => (await import('./seat-settings.tsx')).SeatSettings);

/**
 * A small link beside the reader's own name that opens the seat's settings: the code to come back by, and orders while
 * away.
 */
export function SeatDialog({ onEnded }: SeatDialogProps) {
  const { t } = useTranslation('seat');
  const words = useTable((view) => (isSeatOpen(view) && !view.you.maker ? 'sit.open' : seatTitle(view)));
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const open = () => {
    setWasOpened(true);
    setIsOpen(true);
  };
  return (
    <>
      <button type="button" className="plain-action seat-open" onClick={open}>
        {t(words)}
      </button>
      {wasOpened ? <Settings isOpen={isOpen} onClose={() => setIsOpen(false)} onEnded={onEnded} /> : null}
    </>
  );
}

/** The settings speak of the whole table: they are drawn again with whatever happens there. */
function Settings(opened: SeatDialogProps & { readonly isOpen: boolean; readonly onClose: () => void }) {
  const view = useTable((table) => table);
  return <Layered of={SEAT_SETTINGS} told={{ view, ...opened }} />;
}
