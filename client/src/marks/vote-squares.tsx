import { VOTES_NEEDED } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import { Square } from './square.tsx';
import type { SquareLook } from './square.tsx';
import { rowWords } from '../text/formats.ts';
import './marks.css';

/** How one member of the Council is expected to vote, or voted. */
export type VoteSquare = 'yes' | 'leaning' | 'undecided' | 'abstain' | 'against';

/** Props of VoteSquares. */
export interface VoteSquaresProps {
  /** How many members vote each way; fifteen in all. */
  readonly counts: Readonly<Record<VoteSquare, number>>;
  /** `count` before the roll ("likely"), `roll` during and after it. */
  readonly when?: 'count' | 'roll';
}

const ORDER = ['yes', 'leaning', 'undecided', 'abstain', 'against'] as const;
const LOOK: Readonly<Record<VoteSquare, SquareLook>> = {
  yes: 'solid',
  leaning: 'split',
  undecided: 'hatched',
  abstain: 'dash',
  against: 'cross',
};

/** Fifteen squares, one per member, with a rule at the number needed. */
export function VoteSquares({ counts, when = 'count' }: VoteSquaresProps) {
  const { t } = useTranslation('marks');
  const row = ORDER.flatMap((vote) => Array.from({ length: counts[vote] }, () => vote));
  const present = ORDER.filter((vote) => counts[vote] > 0);
  const words = rowWords(present.map((vote) => t(`vote.${when}.${vote}`, { count: counts[vote] })));
  return (
    <span className="vote-squares">
      <span className="vote-row" role="img" aria-label={t('vote.row', { words, needed: VOTES_NEEDED })}>
        {row.map((vote, index) => (
          <span
            key={index}
            className={index === VOTES_NEEDED ? 'vote-cell is-after-rule' : 'vote-cell'}
            data-needed={index === VOTES_NEEDED ? VOTES_NEEDED : undefined}
          >
            <Square look={LOOK[vote]} />
          </span>
        ))}
      </span>
      <span className="vote-words" aria-hidden="true">
        {words}
      </span>
    </span>
  );
}
