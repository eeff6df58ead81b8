import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useTitle } from '../../kit/shell/use-title.ts';
import '../../kit/shell/shell.css';

/** An address that leads nowhere, and the way back. */
export function NotFoundPage() {
  const { t } = useTranslation('common');
  useTitle(t('notFound.title'));
  return (
    <main className="plain-page">
      <h1 className="ending">{t('notFound.title')}</h1>
      <p className="narrative second">{t('notFound.words')}</p>
      <p>
        <Link href="/" className="link">
          {t('notFound.home')}
        </Link>
      </p>
    </main>
  );
}
