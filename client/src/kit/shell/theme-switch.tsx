import { useTranslation } from 'react-i18next';
import { useTheme } from './theme.ts';

/** A one-word button that shows the theme and switches it. */
export function ThemeSwitch() {
  const { t } = useTranslation('common');
  const [theme, choose] = useTheme();
  const isLight = theme === 'light';
  return (
    <button
      type="button"
      className="plain-action"
      aria-label={t(isLight ? 'theme.toDark' : 'theme.toLight')}
      onClick={() => choose(isLight ? 'dark' : 'light')}
    >
      {t(isLight ? 'theme.light' : 'theme.dark')}
    </button>
  );
}
