import { costOf } from '@letter/shared/play';
import { useOrderBook, useScenario } from '../../state/use-table.ts';
import type { Spoken } from '../../kit/words/spoken.ts';

/** Points or chips of this round: all there is (with what households give), what is spent, what is left. */
export interface RoundBudget {
  readonly total: number;
  readonly spent: number;
  readonly left: number;
}

/** Add the round's budget up as the hand sees it, orders under way included. */
export function useRoundBudget(view: Spoken['view']): RoundBudget {
  const { docket } = useOrderBook();
  const scenario = useScenario();
  const costs = (orders: Spoken['view']['docket']) =>
    Object.values(orders).map((order) => costOf(scenario, view.seat, order));
  const sum = (figures: readonly number[]) => figures.reduce((all, one) => all + one, 0);
  const given = -sum(costs(docket).filter((cost) => cost < 0));
  const { total, withheld, spent } = view.budget;
  const hand = spent - sum(costs(view.docket)) + sum(costs(docket));
  return { total: total - withheld + given, spent: hand + given, left: total - withheld - hand };
}
