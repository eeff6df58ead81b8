import { useTranslation } from 'react-i18next';
import { useOrderBook } from '../../state/use-table.ts';
import { Button } from '../../ui/button.tsx';

/** Puts every sealed order back to what the round opened with; shown while there is something to put back. */
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
