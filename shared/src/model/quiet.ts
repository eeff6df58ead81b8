import type { ByMeasure } from '../terms/vocabulary.ts';
import type { StepInputs } from './step-inputs.ts';

/** Zero for each of the seven measures: no letter or no effort. */
export const NO_MEASURE: ByMeasure<0> = {
  luxury: 0,
  'travel-assets': 0,
  'dual-use': 0,
  arms: 0,
  financial: 0,
  trade: 0,
  aid: 0,
};

/**
 * Inputs of a half-year without restrictions, aid, looks or tests; Pyongyang's spending and the lists must be added.
 */
export const QUIET: Omit<StepInputs, 'spending' | 'lists'> = {
  letter: { border: NO_MEASURE, sea: NO_MEASURE, dollar: NO_MEASURE },
  spirit: { border: NO_MEASURE, sea: NO_MEASURE, dollar: NO_MEASURE },
  exemptions: 'slow',
  relief: 0,
  monitoring: { border: 0, sea: 0, dollar: 0 },
  support: 0,
  dollarSteps: { finding: false, threat: false, penalty: false },
  test: 'none',
  transfers: 0,
  freezeShare: 0,
  exercisesPaused: false,
  scrutiny: [],
  closures: [],
  lettersAdded: 0,
  textAdopted: false,
  nudges: [],
  shock: null,
};
