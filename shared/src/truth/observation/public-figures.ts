import { recordOf } from '../../lib/record-of.ts';
import type { Stream } from '../../lib/rng.ts';
import { GRAIN, PUBLIC_ERROR, RECORDED_TRADE_ERROR, grainOf } from '../../terms/grains.ts';
import type { Estimate } from '../../terms/observation.ts';
import {
  FIGURE_NAMES,
  PUBLIC_FIGURES,
  PUBLIC_VARIABLES,
  type PublicFigure,
  type PublicVariable,
} from '../../terms/public-figures.ts';
import type { Stocks } from '../../terms/stocks.ts';
import { exact, measured } from './measured.ts';
import { valueOf } from './value-of.ts';

/** Upper bounds of the public figures: prices are indices without one. */
const MOST: Readonly<Record<PublicVariable, number>> = {
  tension: 100,
  unity: 100,
  credibility: 100,
  access: 100,
  'staple-price': 1000,
  'exchange-rate': 1000,
  reputation: 100,
};

/**
 * The public estimates of a round: the record, prices and the visible state of the Council. Everybody reads the same
 * ones, with the errors of their statistics.
 */
export const openEstimates = (stocks: Stocks, draws: Stream): Readonly<Record<PublicVariable, Estimate>> =>
  recordOf(PUBLIC_VARIABLES, (variable) => {
    const error = PUBLIC_ERROR[variable];
    const grain = grainOf(variable);
    const value = valueOf(stocks, variable);
    if (error === 0) return exact(value, 'public', grain);
    const gauge = { value, most: MOST[variable], errorAt: () => error, grain };
    return measured(draws, `public:${variable}`, gauge, 'public');
  });

/** The figures of a half-year in the public record: the means of the same estimates. */
export const publicFigures = (open: ReturnType<typeof openEstimates>): Readonly<Record<PublicFigure, number>> =>
  recordOf(FIGURE_NAMES, (figure) => open[PUBLIC_FIGURES[figure]].mean);

/** Trade in the statistics of the partners, US$ million; `null` before the first half-year has been counted. */
export const recordedTrade = (recorded: number | null, draws: Stream): number | null =>
  recorded === null
    ? null
    : measured(
        draws,
        'public:recorded-trade',
        {
          value: recorded,
          most: Number.MAX_SAFE_INTEGER,
          errorAt: (value) => RECORDED_TRADE_ERROR * value,
          grain: GRAIN.recordedTrade,
        },
        'public',
      ).mean;
