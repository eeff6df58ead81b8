import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { LessonDialog } from './lesson-dialog.tsx';

/** Opens what a host says of the bell and the clock. */
export function LessonButton({ size = 'normal' }: { readonly size?: 'small' | 'normal' }) {
  const { t } = useTranslation('lesson-clock');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size={size} onClick={() => setOpen(true)}>
        {t('controls.lesson')}
      </Button>
      {isOpen ? <LessonDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
