import { priceOf } from '../../rules/price.ts';
import { laxestOf } from '../../rules/letters.ts';
import { CAPITAL_OF } from '../../rules/trust.ts';
import { isSender, LUXURY_FAMILIES } from '../../terms/vocabulary.ts';
import type { OrderKindView } from '../order-kind.ts';
import { DEALING_PHASES } from '../../rules/facts/text-facts.ts';

/**
 * Tick a family of luxury goods for the common list, or untick it before adoption; its exporters' government pays
 * (R-2.6).
 */
export const tickFamilyKind: OrderKindView<'tick-family'> = {
  kind: 'tick-family',
  seats: ['us', 'china', 'un'],
  phases: DEALING_PHASES,
  clause: 'R-2.6',
  repeats: null,
  desk: { control: 'texts', place: 0, announcedTo: [] },
  cost: () => 0,
  options: (view, scenario) =>
    LUXURY_FAMILIES.filter((family) => scenario.families[family].owner === view.seat).map((family) => ({
      kind: 'tick-family',
      family,
      ticked: view.public.commonList.ticks[family] !== true,
    })),
  precheck(view, scenario, { family, ticked }) {
    if (scenario.families[family].owner !== view.seat) return { code: 'not-your-goods' };
    const { ticks, adopted } = view.public.commonList;
    // A family on an adopted list cannot be unticked: only a text could remove it.
    return (ticks[family] ?? false) === ticked || (adopted && !ticked) ? { code: 'already-done' } : null;
  },
  forecast(view, scenario, { ticked }) {
    if (!ticked || !isSender(view.seat)) return [];
    const { luxury } = laxestOf(scenario.nationalLists);
    return [
      { quantity: CAPITAL_OF[view.seat], mean: priceOf(scenario, 'tick.capital'), sd: 0, unit: 'points' },
      { quantity: 'coverage', mean: ((1 - luxury) / LUXURY_FAMILIES.length) * 100, sd: 0, unit: 'percent' },
    ];
  },
};
