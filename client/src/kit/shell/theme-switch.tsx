import { useTranslation } from 'react-i18next';
import { useTheme } from './theme.ts';

/** One word that says the theme and changes it. */
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
