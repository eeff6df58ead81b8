import { laxestOf } from '../../rules/letters.ts';
import { priceOf } from '../../rules/price.ts';
import { LUXURY_FAMILIES } from '../../terms/vocabulary.ts';
import type { OrderKindView } from '../order-kind.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';

/** Work for a round on the common list of luxury and dual-use goods; two rounds complete it. */
export const workCommonListKind: OrderKindView<'work-common-list'> = {
  kind: 'work-common-list',
  seats: ['un'],
  phases: SEALED_PHASES,
  clause: 'R-4.10',
  repeats: null,
  desk: { control: 'switches', place: 5, announcedTo: ['un'] },
  cost: (scenario) => priceOf(scenario, 'list-work'),
  options: () => [{ kind: 'work-common-list' }],
  precheck: (view) => (view.public.commonList.progress === 2 ? { code: 'already-done' } : null),
  forecast(view, scenario) {
    // Only the second round of work completes the list, and it takes effect only when a text adopts it.
    if (view.public.commonList.progress === 0) return [];
    const ticked = LUXURY_FAMILIES.filter((family) => view.public.commonList.ticks[family] === true).length;
    const gain = 100 * (1 - laxestOf(scenario.nationalLists).luxury);
    const mean = (gain * ticked) / LUXURY_FAMILIES.length;
    return [{ quantity: 'coverage', mean, sd: gain / LUXURY_FAMILIES.length, unit: 'percent' }];
  },
};
