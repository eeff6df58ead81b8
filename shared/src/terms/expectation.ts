import type { CircleGroup } from './circle.ts';
import type { Order } from './order.ts';
import type { Rejection } from './rejection.ts';
import type { PairKey } from './stocks.ts';
import type { VariableId } from './trace.ts';

/** One order a seat can choose, and why it is not allowed if it is not. */
export interface Option<O extends Order = Order> {
  readonly order: O;
  readonly rejection: Rejection | null;
}

/** An expected effect with one standard error, computed only from the seat's view and public parameters. */
export interface Expectation {
  readonly quantity: ForecastQuantity;
  readonly mean: number;
  readonly sd: number;
  readonly unit: 'US$ million' | 'points' | 'percent' | 'chips' | 'votes';
}

/** A quantity of the model that an order can be expected to move. */
type ForecastVariable = Extract<
  VariableId,
  | 'income'
  | 'compliance'
  | 'loyalty'
  | `loyalty-${CircleGroup}`
  | 'hazard'
  | 'welfare'
  | 'grievance'
  | 'programme'
  | 'readiness'
  | 'tension'
  | 'mandate'
  | 'room'
  | 'standing'
  | 'border-risk'
  | 'credibility'
  | 'access'
  | 'leakage'
  | `trust:${PairKey}`
>;

/** What an order can be expected to move: a quantity of the model, or what only orders and texts deal in. */
export type ForecastQuantity =
  | ForecastVariable
  | 'blocked'
  | 'chips'
  | 'points'
  | 'evidence'
  | 'exposure'
  | 'coverage'
  | 'proof-chance'
  | 'members';
