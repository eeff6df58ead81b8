import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Sets the browser tab's title to the page's; without one it is the game's name alone. */
export function useTitle(page: string | null): void {
  const { t } = useTranslation('common');
  useEffect(() => {
    document.title = page === null ? t('name.whole') : t('titled', { page });
  }, [page, t]);
}
