import { useTranslation } from 'react-i18next';
import { useOrderBook } from '../../state/use-table.ts';
import { Button } from '../../ui/button.tsx';

/** Restores all sealed orders to what the round opened with; shown only if there is something to restore. */
export function UndoButton() {
  const { t } = useTranslation('decide');
  const { canUndo, undo } = useOrderBook();
  if (!canUndo) return null;
  return (
    <Button look="link" className="undo" onClick={() => void undo()}>
      {t('undo')}
    </Button>
  );
}
