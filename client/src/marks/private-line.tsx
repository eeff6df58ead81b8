import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import './marks.css';

/** A lock and who may see this; the default words are "Only your delegation sees this page". */
export function PrivateLine({ words }: { readonly words?: string }) {
  const { t } = useTranslation('marks');
  return (
    <span className="private-line">
      <Icon name="lock" size={13} />
      <span>{words ?? t('private')}</span>
    </span>
  );
}
