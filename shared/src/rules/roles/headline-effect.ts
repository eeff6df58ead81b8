import { priceOf } from '../price.ts';
import type { Lean } from '../../terms/role.ts';
import type { Scenario } from '../../terms/scenario.ts';

/** What a headline moves, points: the US mandate and China's room. */
export interface HeadlineEffect {
  readonly mandate: number;
  readonly room: number;
}

/**
 * The effect of a headline by its lean: one for pressure backs Washington and narrows Beijing's room, one for
 * dialogue does the opposite, and an even one moves nothing.
 */
export function headlineEffect(scenario: Pick<Scenario, 'costs'>, lean: Lean): HeadlineEffect {
  const sign = { pressure: 1, dialogue: -1, even: 0 }[lean];
  return {
    mandate: sign * priceOf(scenario, 'headline.mandate') + 0,
    room: -sign * priceOf(scenario, 'headline.room') + 0,
  };
}
