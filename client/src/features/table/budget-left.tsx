import type { SeatView } from '@letter/shared/play';
import { memo } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useScenario } from '../../state/use-table.ts';
import { formatFigure } from '../../text/format-figure.ts';
import { BarSlots } from '../../ui/bar-slots.tsx';
import { shownBudget } from './shown-budget.ts';
import { clauseWords } from '../../text/formats.ts';

/** What is left of the round's points or chips, as slots and in words. */
export const BudgetLeft = memo(function BudgetLeft({ budget }: Pick<SeatView, 'budget'>) {
  const { t } = useTranslation('table');
  const { params } = useScenario();
  const { unit, total, spent, upkeep, withheld } = budget;
  const { left: count, slots, filled } = shownBudget({ budget });
  const left = formatFigure(count);
  const notes = [
    ...(upkeep > 0 ? [t('left.upkeep', { upkeep: formatFigure(upkeep) })] : []),
    ...(withheld > 0 ? [t('left.withheld', { withheld: formatFigure(withheld) })] : []),
  ];
  const planned = spent > 0 ? t('left.spent', { spent: formatFigure(spent) }) : t('left.none');
  return (
    <div className="budget-left">
      <BarSlots label={t(`left.spoken.${unit}`, { left, total })} total={slots} filled={filled} />
      <div className="budget-words">
        <span>
          <Trans
            t={t}
            i18nKey={`left.${unit}`}
            values={{ left, total: formatFigure(total) }}
            components={{ b: <b /> }}
          />
        </span>
        <span className="second budget-note">
          {notes.length > 0
            ? clauseWords(notes)
            : unit === 'chips'
              ? t('left.chip', { chip: params.budget.chip.value })
              : planned}
        </span>
      </div>
    </div>
  );
});
