import type { Scenario } from '../terms/scenario.ts';
import { BUILT_IN } from './built-in.ts';
import { SCENARIO_IDS, isScenarioId } from './ids.ts';
import { january2016 } from './january-2016.ts';
import { trustData } from './trust-data.ts';

/** Every world that comes with the game, by id. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = Object.fromEntries(
  SCENARIO_IDS.map((id) => [id, id === january2016.id ? january2016 : trustData(BUILT_IN[id])]),
);

/** The world a table plays in unless it names another. */
export const DEFAULT_SCENARIO: Scenario = january2016;

/** The scenario with an id. */
export const findScenario = (id: string): Scenario | null => (isScenarioId(id) ? (SCENARIOS[id] ?? null) : null);
