import { CORRIDORS, MEASURES_OF, letterOf } from '@letter/shared/play';
import type { SeatView } from '@letter/shared/play';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../kit/words/use-words.ts';
import type { EffortRow } from './use-effort-rows.ts';

/** The small print under a basket: its letter, whose it is, and what limits it. */
export function useLetterNote(view: Pick<SeatView, 'public'>, words: Words): (row: EffortRow) => string {
  const { t } = useTranslation('decide');
  return (row) => {
    const level = words.t(`letterWord.${row.letter}`);
    if (row.letter === 0) return t('letter.none');
    const isEverywhere = CORRIDORS.every(
      (corridor) => letterOf(view.public.letters, corridor, row.basket) === row.letter,
    );
    const where = isEverywhere ? t('letter.everywhere', { level }) : t('letter.here', { level });
    if (MEASURES_OF[row.basket].includes('luxury') && !view.public.commonList.adopted)
      return t('letter.noList', { where });
    if (MEASURES_OF[row.basket].includes('dual-use') && view.public.commonList.coverage.dualUse < 1)
      return t('letter.partialList', { where });
    return where;
  };
}
