import { canonicalJson, digestOf } from '../lib/canonical.ts';
import type { Scenario } from '../terms/scenario.ts';

const known = new WeakMap<Scenario, string>();

/**
 * The SHA-256 of a scenario's data, computed once; a log says which data it was played on. A world that was completed
 * after reading has the hash of the data as saved.
 */
export function scenarioHash(scenario: Scenario): string {
  const found = known.get(scenario);
  if (found !== undefined) return found;
  const hash = digestOf(canonicalJson(scenario));
  known.set(scenario, hash);
  return hash;
}

/** Gives a scenario the hash of the data that it was completed from. */
export function knownAs(scenario: Scenario, hash: string): Scenario {
  known.set(scenario, hash);
  return scenario;
}
