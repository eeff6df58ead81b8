import { useTranslation } from 'react-i18next';
import './marks.css';

/** The game's name: in one line of a masthead, or as the title of the landing page. */
export function Wordmark({ look = 'line' }: { readonly look?: 'line' | 'title' }) {
  const { t } = useTranslation('common');
  if (look === 'line') {
    return (
      <span className="wordmark" translate="no">
        <span>{t('name.letter')}</span> <i>{t('name.and')}</i> <span>{t('name.spirit')}</span>
      </span>
    );
  }
  return (
    <h1 className="masthead title-mark">
      <span className="title-letter">{t('name.letter')}</span> <i>{t('name.and')}</i>
      <br />
      <span className="title-spirit">{t('name.spirit')}</span>
    </h1>
  );
}
