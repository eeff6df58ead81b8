import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import '../../kit/shell/shell.css';

/** At a finished table of a session whose host has revealed nothing yet: a sentence, and the way back to the record. */
export function LedWait({ onRecord }: { readonly onRecord: () => void }) {
  const { t } = useTranslation('screen');
  const { t: frame } = useTranslation('table');
  return (
    <main className="plain-page">
      <h1 className="screen-title">{t('led.waitTitle')}</h1>
      <p className="narrative">{t('led.waitWords')}</p>
      <div>
        <Button look="primary" size="large" onClick={onRecord}>
          {frame('nav.record')}
        </Button>
      </div>
    </main>
  );
}
