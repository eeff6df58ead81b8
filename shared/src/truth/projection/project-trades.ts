import { roundTo } from '../../lib/round-to.ts';
import { tradeStock } from '../../model/illicit.ts';
import { openTrades } from '../../rules/facts/trade-facts.ts';
import { GRAIN } from '../../terms/grains.ts';
import type { TradeView } from '../../terms/seat-view.ts';
import type { SeatId, TradeId } from '../../terms/vocabulary.ts';
import type { Known } from './sources.ts';

type Facts = Known<'scenario' | 'stocks' | 'history'>;

/**
 * The illicit trades as a seat knows them: Pyongyang from its own books, the US and the Panel by the evidence
 * that they hold themselves. China has no service that looks for them.
 */
export function tradesOf(world: Facts, seat: SeatId): readonly TradeView[] {
  switch (seat) {
    case 'dprk':
      return openTrades(world.scenario).map((trade) => ownTrade(world, trade));
    case 'us':
    case 'un':
      return openTrades(world.scenario).map((trade) => ({
        trade,
        evidence: roundTo(tradeStock(world.stocks, trade).evidence[seat], GRAIN.percent),
        exposure: null,
        passed: null,
      }));
    case 'china':
      return [];
  }
}

const ownTrade = (world: Facts, trade: TradeId): TradeView => ({
  trade,
  evidence: null,
  exposure: roundTo(tradeStock(world.stocks, trade).exposure, GRAIN.percent),
  passed: trade === 'arms' ? armsPassed(world) : 100,
});

/** Arms that passed, percent of those that sought to leave, in the last half-year; all of them before the first. */
function armsPassed({ history, scenario }: Facts): number {
  const arrived = history.at(-1)?.flows.arrivedBy['arms-income'];
  const row = scenario.params.trade.channels.find(({ channel }) => channel === 'arms-income');
  const sought = row === undefined ? 0 : row.flow.border.value + row.flow.sea.value + row.flow.dollar.value;
  return arrived === undefined || sought === 0 ? 100 : roundTo((100 * arrived) / sought, GRAIN.percent);
}
