import { useTranslation } from 'react-i18next';
import { SplitDisc } from './split-disc.tsx';
import './marks.css';

/** A key to the split disc in words: one small disc and one line. */
export function DiscKey() {
  const { t } = useTranslation('marks');
  return (
    <span className="disc-key">
      <SplitDisc letter={4} report={3} spirit={1} size={22} isDecorative />
      <span>{t('key')}</span>
    </span>
  );
}
