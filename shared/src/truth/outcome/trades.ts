import { tradeStock } from '../../model/illicit.ts';
import { openTrades } from '../../rules/facts/trade-facts.ts';
import { slot } from '../../terms/ids.ts';
import type { TradeTruth } from '../../terms/debrief-view.ts';
import type { TradeId } from '../../terms/vocabulary.ts';
import type { RoundRecord, World } from '../world.ts';

/** The illicit trades of one round as they were; `null` where illicit trade was no choice. */
export function tradesIn({ scenario }: Pick<World, 'scenario'>, record: RoundRecord): readonly TradeTruth[] | null {
  const open = openTrades(scenario);
  if (open.length === 0 || record.stocks.illicit === undefined) return null;
  return open.map((trade) => {
    const { exposure, evidence } = tradeStock(record.stocks, trade);
    const earned = record.ledger.sources[trade] ?? 0;
    return {
      trade,
      chips: chipsIn(record, trade),
      earned,
      insiders: scenario.params.illicit.insiders.value * earned,
      exposure,
      evidence: { us: evidence.us, un: evidence.un },
    };
  });
}

function chipsIn({ dockets }: RoundRecord, trade: TradeId): number {
  const order = dockets.dprk[slot(`run-illicit-trade:${trade}`)];
  return order?.kind === 'run-illicit-trade' ? order.chips : 0;
}
