import { leftOf } from '@letter/shared/play';
import type { SeatView } from '@letter/shared/play';
import { expect, test } from 'vitest';
import { shownBudget } from '../../client/src/features/table/shown-budget.ts';

type Budget = SeatView['budget'];
const points = (of: Partial<Budget>): Budget => ({
  unit: 'points',
  total: 6,
  spent: 0,
  upkeep: 0,
  withheld: 0,
  ...of,
});

test('a point withheld for compensation is not promised in the footer', () => {
  const budget = points({ spent: 3, withheld: 2 });
  expect(shownBudget({ budget })).toEqual({ left: 1, slots: 6, filled: 5 });
  expect(shownBudget({ budget }).left).toBe(leftOf({ budget }));
});

test('what is left and what is filled add up to the round', () => {
  for (const withheld of [0, 1, 2])
    for (const spent of [0, 2, 4]) {
      const { left, slots, filled } = shownBudget({ budget: points({ spent, withheld }) });
      expect(left + filled).toBe(slots);
      expect(left).toBe(6 - spent - withheld);
    }
});

test('a docket that was overdrawn after it was filled leaves nothing, not less', () => {
  expect(shownBudget({ budget: points({ spent: 6, withheld: 1 }) })).toEqual({ left: 0, slots: 6, filled: 6 });
});
