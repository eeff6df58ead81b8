import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Wordmark } from '../../marks/wordmark.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import './shell.css';

/** The line at the top of every page outside a table: the game's name, links to other pages, and the theme. */
export function TopLine({ isHome = false }: { readonly isHome?: boolean }) {
  const { t } = useTranslation('common');
  return (
    <header className="top-line">
      {isHome ? (
        <span className="top-tagline">{t('tagline')}</span>
      ) : (
        <Link href="/" className="top-home" aria-label={t('nav.home')}>
          <Wordmark />
        </Link>
      )}
      <nav aria-label={t('nav.label')}>
        {(['how', 'model', 'teachers'] as const).map((page) => (
          <Link key={page} href={`/${page}`} className={(isCurrent) => (isCurrent ? 'link is-current' : 'link')}>
            {t(`nav.${page}`)}
          </Link>
        ))}
      </nav>
      <ThemeSwitch />
    </header>
  );
}
