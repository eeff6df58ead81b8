import type { Scenario } from '../terms/scenario.ts';
import { BUILT_IN } from './built-in.ts';
import { extended, withoutNotes } from './extend.ts';
import { problemLine } from './problem.ts';

/**
 * Casts a built-in file to the scenario it is. It is not checked here, so that a browser pays nothing at start: the
 * tests put every built-in file through `parseScenario`, which must return an equal scenario. Throws (a programming
 * error) on a wrong parent.
 */
export function trustData(data: Readonly<Record<string, unknown>>): Scenario {
  const whole = extended(data, BUILT_IN);
  if (!whole.ok) throw new Error(problemLine(whole.error));
  return withoutNotes(whole.value) as unknown as Scenario;
}
