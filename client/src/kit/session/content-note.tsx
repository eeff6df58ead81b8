import { useTranslation } from 'react-i18next';

/** What the game speaks of, in plain words, before anybody sits down. */
export function ContentNote() {
  const { t } = useTranslation('host');
  return (
    <div className="narrative">
      <p>{t('note.first')}</p>
      <p>{t('note.second')}</p>
    </div>
  );
}
