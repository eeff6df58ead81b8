import type { Origin, VariableId } from './trace.ts';

/** The political price or gain of an act, decided by the rules and entered by the model into its trace. */
export interface Nudge {
  readonly variable: VariableId;
  readonly amount: number;
  /** Name of the term, for example `bank-penalty`. */
  readonly term: string;
  readonly origin: Origin;
}
