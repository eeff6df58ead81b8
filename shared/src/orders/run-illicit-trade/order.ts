import { tradeLevel, tradePotential } from '../../model/trade-earnings.ts';
import { priceOf } from '../../rules/price.ts';
import { TRADE_CHIPS } from '../../terms/vocabulary.ts';
import type { Expectation } from '../../terms/expectation.ts';
import type { OrderKindView } from '../order-kind.ts';
import { SEALED_PHASES } from '../../rules/facts/view-facts.ts';
import { findTrade } from '../../rules/facts/trade-facts.ts';
import { withLower } from '../../rules/step-below.ts';

/** Put chips into an illicit trade: working money, which comes back with what it earned. */
export const runIllicitTradeKind: OrderKindView<'run-illicit-trade'> = {
  kind: 'run-illicit-trade',
  seats: ['dprk'],
  phases: SEALED_PHASES,
  clause: 'R-4.31',
  repeats: { priority: 5, lower: (order) => withLower(order, 'chips', TRADE_CHIPS) },
  desk: { control: 'own', place: 1, announcedTo: ['dprk'] },
  isDefault: (order) => order.chips === 0,
  cost: (scenario, order) => order.chips * priceOf(scenario, 'chip-step'),
  options: (view) =>
    view.trades.flatMap(({ trade }) =>
      TRADE_CHIPS.map((chips) => ({ kind: 'run-illicit-trade' as const, trade, chips })),
    ),
  precheck: (view, _scenario, order) => (findTrade(view, order.trade) === null ? { code: 'unknown-target' } : null),
  forecast(view, scenario, { trade, chips }) {
    const { params } = scenario;
    const p = params.illicit;
    const own = findTrade(view, trade);
    if (own === null) return [];
    const visible = own.exposure ?? 0;
    // What was not stopped last half-year, by its own books, and not seized because it was seen.
    const passed = ((own.passed ?? 100) / 100) * (1 - (p.seizure.value * visible) / 100);
    const income = tradePotential(params, trade, view.public.round) * tradeLevel(params, chips) * passed;
    const rise = p.exposureByChip.value * chips - p.exposureFade.value * visible;
    const expected: Expectation[] = [
      { quantity: 'income', mean: income, sd: 0.25 * income + 1, unit: 'US$ million' },
      { quantity: 'exposure', mean: rise, sd: p.exposureByScrutiny.value / 2, unit: 'points' },
    ];
    return expected;
  },
};
