import type { Origin, VariableId } from './trace.ts';

/** The political cost or gain of an act, decided by the rules and recorded by the model in its trace. */
export interface Nudge {
  readonly variable: VariableId;
  readonly amount: number;
  /** Name of the term, for example `bank-penalty`. */
  readonly term: string;
  readonly origin: Origin;
}
