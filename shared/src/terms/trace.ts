import type { PairKey } from './stocks.ts';

/** Who caused a term: a public fact, the regime, the police of one corridor, or several of these. */
export type Origin = 'public' | 'regime' | 'border' | 'sea' | 'dollar' | 'mixed';

export const VARIABLES = [
  'income',
  'reserve',
  'output',
  'growth',
  'staple-price',
  'exchange-rate',
  'friction',
  'compliance',
  'reputation',
  'loyalty',
  'loyalty-military',
  'loyalty-party',
  'loyalty-bureaucracy',
  'hazard',
  'cohesion',
  'welfare',
  'grievance',
  'unrest',
  'programme',
  'readiness',
  'tension',
  'unity',
  'mandate',
  'room',
  'standing',
  'border-risk',
  'build-up',
  'credibility',
  'access',
  'leakage',
] as const;
/** A quantity whose change can be explained. */
export type VariableId = (typeof VARIABLES)[number] | `trust:${PairKey}`;

/** One contribution to a change; the terms of a variable add up to its change. */
export interface TraceTerm {
  readonly variable: VariableId;
  /** Stable id of the contribution, for example `rewards`, `embargo`, `rally`. */
  readonly term: string;
  readonly amount: number;
  /** Path of its parameter, for example `circle.rewardGain`; the source is in the scenario. */
  readonly parameter: string;
  readonly origin: Origin;
}
