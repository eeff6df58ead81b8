import { SCENARIO_IDS } from '../../scenario/ids.ts';
import type { ScenarioId } from '../../scenario/ids.ts';

/** The worlds in which claims are judged: those that come with the game, but for the lesson, whose numbers are arranged. */
export const CLAIM_WORLDS: readonly ScenarioId[] = SCENARIO_IDS.filter((id) => id !== 'tutorial');
