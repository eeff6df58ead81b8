import { findingStands } from '../rules/facts/finding.ts';
import { ORDER_KINDS } from '../orders/kinds.ts';
import type { OrderOf } from '../terms/order.ts';
import { TRADE_CHIPS, type TradeId } from '../terms/vocabulary.ts';
import type { Step } from './choose.ts';
import type { Mind } from './mind.ts';

// Pyongyang's illicit trades. A chip in a trade comes back, so what it costs is its use for one half-year; what it earns
// counts as money and as income, and what it exposes counts against it as long as no finding has been made.

/** Value of a half-year's whole normal income, repeated for a game: as an aim, and as chips to spend. */
const INCOME = 44;
/** Value of a chip that lies in a trade for one half-year instead of being spent, spread over a game. */
const TIED = 0.35;
/** Value of a point of exposure before a finding; afterwards banks have little left to learn. */
const SEEN = 0.025;

/** The name of a trade's ladder. */
export const tradeLadder = (trade: TradeId): string => `trade:${trade}`;

/** The value of each further chip in each illicit trade, by the name of its ladder. */
export function tradeLadders(mind: Mind): Readonly<Record<string, readonly Step[]>> {
  if (!mind.may('run-illicit-trade')) return {};
  const ladders: Record<string, readonly Step[]> = {};
  for (const { trade } of mind.view.trades) {
    const [none, one, two] = TRADE_CHIPS.map((chips) => worthOf(mind, { kind: 'run-illicit-trade', trade, chips }));
    if (none === undefined || one === undefined || two === undefined) continue;
    ladders[tradeLadder(trade)] = [one - none, two - one].map((utility) => ({
      ladder: tradeLadder(trade),
      cost: 1,
      utility,
    }));
  }
  return ladders;
}

function worthOf({ view, scenario }: Mind, order: OrderOf<'run-illicit-trade'>): number {
  const expected = ORDER_KINDS['run-illicit-trade'].forecast(view, scenario, order);
  const mean = (quantity: 'income' | 'exposure'): number =>
    expected.find((one) => one.quantity === quantity)?.mean ?? 0;
  const found = findingStands(scenario, view.public.record);
  const earned = (INCOME * mean('income')) / scenario.params.budget.normalIncome.value;
  return earned - TIED * order.chips - (found ? 0 : SEEN * mean('exposure'));
}
