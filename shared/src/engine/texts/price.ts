import type { Scenario } from '../scenario.ts';

/** Look up a price of a text, vote, proof or promise; throws (a fault of the data, not a refusal) if the scenario lacks it. */
export function textPrice(scenario: Pick<Scenario, 'costs' | 'id'>, name: string): number {
  const found = scenario.costs[name];
  if (found === undefined) throw new Error(`scenario ${scenario.id} has no price for ${name}`);
  return found;
}
