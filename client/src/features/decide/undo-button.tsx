import { useTranslation } from 'react-i18next';
import { useOrderBook } from '../../state/use-table.ts';
import { Button } from '../../ui/button.tsx';

/** Takes back what the reader changed on this visit; shown only if there is something to take back. */
export function UndoButton() {
  const { t } = useTranslation('decide');
  const canUndo = useOrderBook((book) => book.canUndo);
  const undo = useOrderBook((book) => book.undo);
  if (!canUndo) return null;
  return (
    <Button look="link" className="undo" onClick={() => void undo()}>
      {t('undo')}
    </Button>
  );
}
