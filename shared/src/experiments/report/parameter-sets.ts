import type { Scenario } from '../../terms/scenario.ts';
import { RIVALS, withParams } from '../../scenario/rivals.ts';
import type { Rival } from '../../scenario/rivals.ts';
import { DEFAULT_SCENARIO } from '../../scenario/scenarios.ts';

/** A set of parameters for runs of the claims. */
export interface ParameterSet {
  readonly id: string;
  /** Null for the scenario's own numbers. */
  readonly rival: Rival | null;
  readonly scenario: Scenario;
}

/** The scenario's own numbers, then the scenario with each rival's numbers. */
export const PARAMETER_SETS: readonly ParameterSet[] = [
  { id: DEFAULT_SCENARIO.id, rival: null, scenario: DEFAULT_SCENARIO },
  ...Object.values(RIVALS).map((rival) => ({
    id: rival.id,
    rival,
    scenario: withParams(DEFAULT_SCENARIO, rival.params),
  })),
];
