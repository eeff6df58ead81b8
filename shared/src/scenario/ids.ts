// Separate from the data, so that a page which only offers worlds need not load them.

/** The worlds that come with the game, in the order in which people are offered them. */
export const SCENARIO_IDS = ['tutorial', 'january-2016', 'october-2006', 'after-the-panel-2024'] as const;
export type ScenarioId = (typeof SCENARIO_IDS)[number];

/** The world of a table that names none. */
export const DEFAULT_SCENARIO_ID: ScenarioId = 'january-2016';

/** Whether a word is the id of a world that comes with the game. */
export const isScenarioId = (id: string): id is ScenarioId => SCENARIO_IDS.some((known) => known === id);
