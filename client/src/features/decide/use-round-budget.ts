import { docketCost, leftOf } from '@letter/shared/play';
import { useHand, useScenario } from '../../state/use-table.ts';
import type { Spoken } from '../../kit/words/spoken.ts';
import { burdenChips } from './chip-plan.ts';

/** Points or chips of this round: the total (including what households give), what is spent, what is left. */
export interface RoundBudget {
  readonly total: number;
  readonly spent: number;
  readonly left: number;
}

/** The round's budget as the player sees it, pending orders included. */
export function useRoundBudget(view: Spoken['view']): RoundBudget {
  const docket = useHand();
  const scenario = useScenario();
  const costOf = (orders: Spoken['view']['docket']) => docketCost(scenario, view.seat, orders);
  const { budget } = view;
  const spent = budget.spent - costOf(view.docket) + costOf(docket);
  const given = burdenChips(scenario, docket);
  return {
    total: budget.total - budget.withheld + given,
    spent: spent + given,
    left: leftOf({ budget: { ...budget, spent } }),
  };
}
