import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { ForgetDialog } from './forget-dialog.tsx';

const load = () => import('./forget-dialog.tsx');

/** Removes a person from this browser after a dialog, whose code is fetched when it is about to be asked for. */
export function ForgetDevice({ onForgotten }: { readonly onForgotten: () => void }) {
  const { t } = useTranslation('common');
  const [Asking, setAsking] = useState<typeof ForgetDialog | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const open = () => {
    setIsOpen(true);
    // Where the code cannot be fetched nothing opens, and the next press tries again.
    load().then((module) => setAsking(() => module.ForgetDialog), ignore);
  };
  const prepare = () => void load().catch(ignore);
  return (
    <>
      <Button look="link" onClick={open} onPointerEnter={prepare} onFocus={prepare}>
        {t('forget.open')}
      </Button>
      {Asking === null ? null : <Asking isOpen={isOpen} onClose={() => setIsOpen(false)} onForgotten={onForgotten} />}
    </>
  );
}

const ignore = () => {};
