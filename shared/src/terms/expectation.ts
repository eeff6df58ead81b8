import type { Order } from './order.ts';
import type { Rejection } from './rejection.ts';
import type { VariableId } from './trace.ts';

/** One choice a seat is offered, and why it may not take it, if so. */
export interface Option<O extends Order = Order> {
  readonly order: O;
  readonly rejection: Rejection | null;
}

/** An expected effect with one standard error, from the seat's view and public parameters alone. */
export interface Expectation {
  readonly quantity: VariableId | 'blocked' | 'chips' | 'points' | 'evidence' | 'coverage' | 'proof-chance' | 'members';
  readonly mean: number;
  readonly sd: number;
  readonly unit: 'US$ million' | 'points' | 'percent' | 'chips' | 'votes';
}
