import { recordOf } from '../../lib/record-of.ts';
import { reputationOf } from '../../model/finance.ts';
import type { Stream } from '../../lib/rng.ts';
import { GRAIN, PUBLIC_ERROR, RECORDED_TRADE_ERROR, grainOf } from '../../terms/grains.ts';
import type { Estimate } from '../../terms/observation.ts';
import { PUBLIC_VARIABLES, type PublicFigure, type PublicVariable } from '../../terms/public-figures.ts';
import type { Stocks } from '../../terms/stocks.ts';
import { exact, measured, type Gauge } from './measured.ts';

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

const READINGS = recordOf(PUBLIC_VARIABLES, (variable) => ({
  subject: `public:${variable}`,
  gauge: { most: MOST[variable], share: 0, least: PUBLIC_ERROR[variable], grain: grainOf(variable) },
}));

interface Reading {
  readonly subject: string;
  readonly gauge: Gauge;
}

function openEstimate(draws: Stream, { subject, gauge }: Reading, value: number): Estimate {
  return gauge.least === 0 ? exact(value, 'public', gauge.grain) : measured(draws, subject, value, gauge, 'public');
}

/**
 * The public estimates of a round: the record, prices and the visible state of the Council. Everybody reads the same
 * ones, with the errors of their statistics.
 */
export const openEstimates = (stocks: Stocks, draws: Stream): Readonly<Record<PublicVariable, Estimate>> => ({
  tension: openEstimate(draws, READINGS.tension, stocks.diplomacy.tension),
  unity: openEstimate(draws, READINGS.unity, stocks.diplomacy.unity),
  credibility: openEstimate(draws, READINGS.credibility, stocks.diplomacy.credibility),
  access: openEstimate(draws, READINGS.access, stocks.diplomacy.access),
  'staple-price': openEstimate(draws, READINGS['staple-price'], stocks.economy.staplePrice),
  'exchange-rate': openEstimate(draws, READINGS['exchange-rate'], stocks.economy.exchangeRate),
  reputation: openEstimate(draws, READINGS.reputation, reputationOf(stocks.finance)),
});

/** The figures of a half-year in the public record: the means of the same estimates. */
export const publicFigures = (open: ReturnType<typeof openEstimates>): Readonly<Record<PublicFigure, number>> => ({
  tension: open.tension.mean,
  unity: open.unity.mean,
  credibility: open.credibility.mean,
  access: open.access.mean,
  staplePrice: open['staple-price'].mean,
  exchangeRate: open['exchange-rate'].mean,
  reputation: open.reputation.mean,
});

const RECORDED_TRADE: Gauge = {
  most: Number.MAX_SAFE_INTEGER,
  share: RECORDED_TRADE_ERROR,
  least: 0,
  grain: GRAIN.recordedTrade,
};

/** Trade in the statistics of the partners, US$ million; `null` before the first half-year has been counted. */
export const recordedTrade = (recorded: number | null, draws: Stream): number | null =>
  recorded === null ? null : measured(draws, 'public:recorded-trade', recorded, RECORDED_TRADE, 'public').mean;
