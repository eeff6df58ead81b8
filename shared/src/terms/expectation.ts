import type { Order } from './order.ts';
import type { Rejection } from './rejection.ts';
import type { VariableId } from './trace.ts';

/** One order a seat can choose, and why it is not allowed if it is not. */
export interface Option<O extends Order = Order> {
  readonly order: O;
  readonly rejection: Rejection | null;
}

/** An expected effect with one standard error, computed only from the seat's view and public parameters. */
export interface Expectation {
  readonly quantity: VariableId | 'blocked' | 'chips' | 'points' | 'evidence' | 'coverage' | 'proof-chance' | 'members';
  readonly mean: number;
  readonly sd: number;
  readonly unit: 'US$ million' | 'points' | 'percent' | 'chips' | 'votes';
}
