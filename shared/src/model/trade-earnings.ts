import type { ModelParams } from '../terms/params.ts';
import type { TradeId } from '../terms/vocabulary.ts';

// What an illicit trade earns, for the step and for the forecasts of the seat that runs it.

/** What one chip in an illicit trade earns in a half-year with nothing stopped or seized, US$ million. */
export function tradePotential(params: ModelParams, trade: TradeId, round: number): number {
  switch (trade) {
    case 'arms':
      return params.trade.channels.reduce(
        (sum, { channel, take, flow }) =>
          channel === 'arms-income' ? sum + take.value * (flow.border.value + flow.sea.value + flow.dollar.value) : sum,
        0,
      );
    case 'counterfeiting':
      return params.illicit.counterfeiting.value;
    case 'cyber':
      // Theft by computer grows from year to year, as skill and the sums within reach do.
      return params.budget.cyber.value + params.budget.cyberGrowth.value * round;
  }
}

/** Earnings of a trade as a multiple of those of one chip: the second chip earns less than the first. */
export function tradeLevel(params: ModelParams, chips: number): number {
  return Math.min(1, chips) + params.illicit.second.value * Math.max(0, chips - 1);
}
