import type { PlannedBreach, SeatId } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { PromiseLine } from '../../kit/orders/promise-lines.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** Props of SealQuestion. */
export interface SealQuestionProps {
  readonly isOpen: boolean;
  readonly broken: readonly PlannedBreach[];
  readonly reader: SeatId;
  readonly onClose: () => void;
  readonly onSeal: () => void;
}

/** Asked once before orders are sealed that break one's word: which promises, and who would see it. */
export function SealQuestion({ isOpen, broken, reader, onClose, onSeal }: SealQuestionProps) {
  const { t } = useTranslation('stakes');
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('plan.seal')}
      over={t('plan.sealWords', { count: broken.length })}
      actions={
        <>
          <Button size="large" onClick={onClose}>
            {t('plan.back')}
          </Button>
          <Button size="large" look="primary" onClick={onSeal}>
            {t('plan.sealAnyway')}
          </Button>
        </>
      }
    >
      {broken.map((one) => (
        <PromiseLine key={`${one.id}.${one.index}`} promise={one} reader={reader} />
      ))}
    </Dialog>
  );
}
