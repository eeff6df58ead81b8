import { useTranslation } from 'react-i18next';
import { addressForSecond } from '../../net/people.ts';
import { tablePath } from '../../net/table-code.ts';
import { Button } from '../../ui/button.tsx';

/** Opens the table in another tab for a second person, with a name and a seat of their own. */
export function SecondPlayer({ table }: { readonly table: string }) {
  const { t } = useTranslation('seat');
  return (
    <p className="small">
      <Button look="link" onClick={() => window.open(addressForSecond(tablePath(table)), '_blank', 'noopener')}>
        {t('second.open')}
      </Button>{' '}
      <span>{t('second.note')}</span>
    </p>
  );
}
