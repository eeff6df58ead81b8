import type { Scenario } from '../engine/scenario.ts';
import { BUILT_IN } from './built-in.ts';
import { january2016 } from './january-2016.ts';
import { trustData } from './trust-data.ts';

/** Every world there is to play in, by id. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = Object.fromEntries(
  Object.entries(BUILT_IN).map(([id, data]) => [id, id === january2016.id ? january2016 : trustData(data)]),
);

/** The world a table plays in unless it names another. */
export const DEFAULT_SCENARIO: Scenario = january2016;

/** Find a scenario by its id. */
export const findScenario = (id: string): Scenario | null =>
  (Object.hasOwn(SCENARIOS, id) ? SCENARIOS[id] : null) ?? null;
