import { roundTo } from '../lib/round-to.ts';
import type { PublicVariable } from './public-figures.ts';
import type { VariableId } from './trace.ts';

// How precise each figure is that leaves the World for an audience. A figure computed from the orders of all seats carries
// them in its digits: whoever knows the public weights reads secret efforts from the ninth decimal of a prestige index. So
// every quantity has the unit in which its real statistic is published, and what the public reads has the error that the
// statistic has. Nothing in a view is finer than the grain given here. ADR 18 has the reasons.

/** The unit of a quantity, as in its trace: money in US$ million, indices in points, shares between 0 and 1. */
type Grained = Exclude<VariableId, `trust:${string}`> | 'trust';

/** The finest step in which each quantity leaves the World. */
export const GRAINS: Readonly<Record<Grained, number>> = {
  // Central banks and ministries publish sums in tens of millions.
  income: 10,
  reserve: 10,
  // The Bank of Korea gives growth in tenths of a percent, and output as an index in whole points.
  output: 1,
  growth: 0.1,
  // Traders quote rice and the won in steps of about one percent.
  'staple-price': 1,
  'exchange-rate': 1,
  // What is lost on a payment is told in whole percent.
  friction: 0.01,
  compliance: 0.01,
  // Bankers rank a country in whole points.
  reputation: 1,
  // Surveys, indices and the judgement of a service come in whole points, and chances in tenths of a percent.
  loyalty: 1,
  'loyalty-military': 1,
  'loyalty-party': 1,
  'loyalty-bureaucracy': 1,
  hazard: 0.001,
  cohesion: 1,
  welfare: 1,
  grievance: 1,
  unrest: 0.001,
  programme: 1,
  readiness: 1,
  tension: 1,
  unity: 1,
  mandate: 1,
  room: 1,
  standing: 1,
  'border-risk': 1,
  'build-up': 1,
  // What others think of an institution is told in fives: its own staff read the same polls.
  credibility: 5,
  access: 1,
  leakage: 0.01,
  trust: 1,
};

// A map, because every figure and every term of a change looks its grain up.
const GRAIN_OF: ReadonlyMap<string, number> = new Map(Object.entries(GRAINS));

/** The finest step in which a quantity leaves the World. */
export const grainOf = (variable: VariableId): number => GRAIN_OF.get(variable) ?? GRAINS.trust;

/** A quantity as precisely as its statistic is published. */
export const grained = (value: number, variable: VariableId): number => roundTo(value, grainOf(variable));

/** The steps of figures that are no quantity of a trace. */
export const GRAIN = {
  /** Trade and money, US$ million: seizures, routes, proofs and the ledger. */
  millions: 1,
  /** Leakage, evidence and exposure, percent. */
  percent: 1,
  /** A share from 0 to 1, such as a fee or the coverage of a list. */
  share: 0.01,
  /** Rewards that the circle has come to expect, chips. */
  norm: 0.1,
  /** Recorded trade, US$ million: partners publish sums that are rounded and later revised. */
  recordedTrade: 50,
} as const;

/**
 * The parts of a change are given in tenths of their variable's grain. They depend only on public facts and on the
 * seat's own acts; what else moved the figure is the difference of two rounded figures and has no digits of its own.
 */
export const termGrain = (variable: VariableId): number => grainOf(variable) / 10;

/**
 * Standard errors of what the public reads, in the unit of the figure. Tension, unity and the reputation of business with the
 * country follow from public acts alone and have none. The others depend on what three governments do in secret: rounding them is not enough, because several
 * rounded figures together are again precise.
 */
export const PUBLIC_ERROR: Readonly<Record<PublicVariable, number>> = {
  tension: 0,
  unity: 0,
  reputation: 0,
  // Polls of diplomats and of the public about the UN differ by several points from one house to the next.
  credibility: 4,
  // Relief agencies estimate the share of counties that they reach; outsiders' guesses differ by as much.
  access: 10,
  // Prices and rates are collected by telephone from a few markets, which differ by some percent.
  'staple-price': 2,
  'exchange-rate': 2,
};

/** Relative standard error of recorded trade: mirror statistics of two publishers differ by about as much. */
export const RECORDED_TRADE_ERROR = 0.15;
