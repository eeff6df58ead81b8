import afterThePanel2024 from './data/after-the-panel-2024.json' with { type: 'json' };
import january2016 from './data/january-2016.json' with { type: 'json' };
import october2006 from './data/october-2006.json' with { type: 'json' };
import tutorial from './data/tutorial.json' with { type: 'json' };
import type { ScenarioId } from './ids.ts';

/** The files of the worlds that come with the game, by id. */
export const BUILT_IN: Readonly<Record<ScenarioId, Readonly<Record<string, unknown>>>> = {
  tutorial,
  'january-2016': january2016,
  'october-2006': october2006,
  'after-the-panel-2024': afterThePanel2024,
};
