import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Name the browser tab after the page; without a name it bears the game's alone. */
export function useTitle(page: string | null): void {
  const { t } = useTranslation('common');
  useEffect(() => {
    document.title = page === null ? t('name.whole') : t('titled', { page });
  }, [page, t]);
}
