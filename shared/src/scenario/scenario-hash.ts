import { canonicalJson, digestOf } from '../lib/canonical.ts';
import type { Scenario } from '../terms/scenario.ts';

const known = new WeakMap<Scenario, string>();

/** Name the data of a scenario by its SHA-256, computed once; a log says which data it was played on. */
export function scenarioHash(scenario: Scenario): string {
  const found = known.get(scenario);
  if (found !== undefined) return found;
  const hash = digestOf(canonicalJson(scenario));
  known.set(scenario, hash);
  return hash;
}
