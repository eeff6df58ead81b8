import { useTranslation } from 'react-i18next';
import { useOwnView } from '../../state/use-options.ts';
import { useRoundBudget } from './use-round-budget.ts';

/** From so few points or chips on, some levers are closed for want of more. */
const FEW = 2;

/** Said once above the levers, not at each of them: what is left, and that anything dearer is closed. */
export function BudgetLine() {
  const { t } = useTranslation('decide');
  const view = useOwnView();
  const { left } = useRoundBudget(view);
  const { phase, ending } = view.public;
  if (ending !== null || (phase !== 'negotiation' && phase !== 'orders') || left > FEW) return null;
  const { unit } = view.budget;
  return (
    <p className="phase-line" role="status">
      {left > 0 ? t(`closed.${unit}`, { count: left }) : t(`closed.none.${unit}`)}
    </p>
  );
}
