import { useTranslation } from 'react-i18next';
import { Square } from './square.tsx';
import { rowWords } from '../text/formats.ts';
import './marks.css';

/** Props of PromiseSquares. */
export interface PromiseSquaresProps {
  readonly kept: number;
  /** Broken, and known to somebody. */
  readonly broken: number;
  /** Broken where nobody could see it. */
  readonly unseen: number;
}

/** Promises as squares: solid for kept, struck for broken, hatched for broken unseen. */
export function PromiseSquares({ kept, broken, unseen }: PromiseSquaresProps) {
  const { t } = useTranslation('marks');
  const groups = [
    { id: 'kept', look: 'solid', count: kept, words: t('promise.kept', { count: kept }) },
    { id: 'broken', look: 'slash', count: broken, words: t('promise.broken', { count: broken }) },
    { id: 'unseen', look: 'hatched', count: unseen, words: t('promise.unseen', { count: unseen }) },
  ] as const;
  return (
    <span className="promise-squares" role="img" aria-label={rowWords(groups.map((group) => group.words))}>
      {groups.map((group) => (
        <span key={group.id} className="promise-group" aria-hidden="true">
          <span className="promise-row">
            {Array.from({ length: group.count }, (_, index) => (
              <Square key={index} look={group.look} width={14} height={16} />
            ))}
          </span>
          <span>{group.words}</span>
        </span>
      ))}
    </span>
  );
}
