import { assertNever } from '@letter/shared/play';
import type { Term } from '@letter/shared/play';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** The form of a promise's words: with its delegation, or as what that delegation does. */
export interface TermWords {
  readonly whole: (term: Term) => string;
  readonly act: (term: Term) => string;
  /** Who could see a breach, for a promise of this kind. */
  readonly seen: (term: Term) => string;
}

/** The words for typed promises. */
export function useTermWords(): TermWords {
  const { t } = useTranslation('agreements');
  const { t: marks } = useTranslation('marks');
  const { t: play } = useTranslation('play');
  return useMemo(() => {
    const act = (term: Term): string => {
      switch (term.kind) {
        case 'enforce':
          return t('term.enforce', { basket: marks(`basketWithin.${term.basket}`), atLeast: term.atLeast });
        case 'refrain':
          return t(`term.refrain.${term.from}`);
        case 'provide':
          return t(`term.provide.${term.what}`, { amount: term.amount });
        case 'vote':
          return t('term.vote', { vote: play(`voteWithin.${term.vote}`) });
        case 'freeze':
          return t(term.share === 100 ? 'term.disarm' : 'term.freeze', { share: term.share });
        case 'ease':
          return t(`term.ease.${term.level}`, { basket: marks(`basketWithin.${term.basket}`) });
        case 'release':
          return t('term.release');
        case 'license':
          return t(`term.license.${term.measure}`, { amount: term.amount });
        default:
          return assertNever(term);
      }
    };
    return {
      act,
      whole: (term) => t('term.whole', { seat: play(`seatStart.${term.by}`), act: act(term) }),
      seen: (term) => t(`seen.${term.kind}`),
    };
  }, [t, marks, play]);
}
