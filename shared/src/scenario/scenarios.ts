import type { Scenario } from '../engine/scenario.ts';
import { january2016 } from './january-2016.ts';

/** Every world there is to play in, by id. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = { [january2016.id]: january2016 };

/** The world a table plays in unless it names another. */
export const DEFAULT_SCENARIO: Scenario = january2016;

/** Find a scenario by its id. */
export const findScenario = (id: string): Scenario | null => SCENARIOS[id] ?? null;
