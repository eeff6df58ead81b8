import { NEVER_OPENS, type Scenario } from '../../terms/scenario.ts';
import type { SeatView, TradeView } from '../../terms/seat-view.ts';
import { TRADES, type TradeId } from '../../terms/vocabulary.ts';

/** The illicit trades that Pyongyang may run in a world; none where illicit trade is no choice. */
export const openTrades = ({ opens, trades }: Pick<Scenario, 'opens' | 'trades'>): readonly TradeId[] =>
  (opens['run-illicit-trade'] ?? NEVER_OPENS) === NEVER_OPENS ? [] : TRADES.filter((trade) => trades[trade].open);

/** What a seat knows of a trade; `null` if the trade is not part of its view. */
export const findTrade = (view: Pick<SeatView, 'trades'>, trade: TradeId): TradeView | null =>
  view.trades.find((one) => one.trade === trade) ?? null;

/**
 * The grounds a seat has for a finding, percent: the most evidence on one illicit trade or one bank, in its own files or
 * in a report that was published.
 */
export function groundsOf(view: Pick<SeatView, 'trades' | 'names' | 'public'>): number {
  let most = 0;
  for (const { evidence } of view.trades) most = Math.max(most, evidence ?? 0);
  for (const { trade, evidence } of view.names) if (trade === 'bank') most = Math.max(most, evidence);
  for (const { reading } of view.public.publishedReports) {
    if (reading.kind === 'trade') most = Math.max(most, reading.evidence);
    if (reading.kind === 'name' && isBank(view, reading.intermediary)) most = Math.max(most, reading.evidence);
  }
  return most;
}

const isBank = (view: Pick<SeatView, 'names'>, id: string): boolean =>
  view.names.some((name) => name.id === id && name.trade === 'bank');
