import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/notes.tsx';

/** Stands where a part of the page could not be fetched, and fetches it again. */
export function PartMissing({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation('common');
  return (
    <ErrorNote
      what={t('part.what')}
      safe={t('crash.safe')}
      remedy={t('part.remedy')}
      action={<Button onClick={onAgain}>{t('part.again')}</Button>}
    />
  );
}
