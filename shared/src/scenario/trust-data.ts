import type { Scenario } from '../terms/scenario.ts';
import { BUILT_IN } from './built-in.ts';
import { extended, withoutNotes } from './extend.ts';
import { problemLine } from './problem.ts';

/**
 * Take a built-in file for the scenario it is. No check is made here, so that a browser pays nothing at start: the tests
 * put every built-in file through `parseScenario`, which finds it equal to this. Throws (a fault of ours) on a wrong parent.
 */
export function trustData(data: Readonly<Record<string, unknown>>): Scenario {
  const whole = extended(data, BUILT_IN);
  if (!whole.ok) throw new Error(problemLine(whole.error));
  return withoutNotes(whole.value) as unknown as Scenario;
}
