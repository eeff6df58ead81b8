import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure.tsx';

/** What the first decision of a first game does not need: closed, under one word. */
export function LessonMore({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('lesson');
  return (
    <Disclosure title={t('more')} level={2}>
      {children}
    </Disclosure>
  );
}
