import type { FigureId } from '@letter/shared/session';
import type { TableCurves } from '@letter/shared/protocol';
import { useTranslation } from 'react-i18next';
import { formatPart } from '../../text/format-figure.ts';

/** Differences of a figure across tables that are not worth naming one. */
const SAME: Readonly<Record<FigureId, number>> = {
  leakage: 4,
  letter: 0.3,
  report: 0.3,
  effort: 0.3,
  programme: 3,
  tension: 4,
  welfare: 3,
  loyalty: 3,
};

/** What a figure finds across the tables, as a sentence; `null` before anybody has finished a round. */
export function useRoomFinding(): (curves: readonly TableCurves[], figure: FigureId) => string | null {
  const { t } = useTranslation('dashboard');
  return (curves, figure) => {
    const ends = curves
      .flatMap(({ number, curves: of }) => {
        const value = of[figure].at(-1);
        return value === undefined ? [] : [{ number, value }];
      })
      .toSorted((a, b) => b.value - a.value);
    const [high] = ends;
    const low = ends.at(-1);
    if (high === undefined || low === undefined) return null;
    if (high === low) return t('compare.finding.one', { table: high.number, value: formatPart(high.value) });
    const spread = high.value - low.value;
    if (spread < SAME[figure]) return t('compare.finding.same', { spread: formatPart(spread) });
    return t('compare.finding.apart', {
      high: high.number,
      highValue: formatPart(high.value),
      low: low.number,
      lowValue: formatPart(low.value),
    });
  };
}
