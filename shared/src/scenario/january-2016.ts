import type { Scenario } from '../terms/scenario.ts';
import data from './data/january-2016.json' with { type: 'json' };
import { trustData } from './trust-data.ts';

/** The default world: the first half of 2016, after the fourth nuclear test and before resolution 2270. */
export const january2016: Scenario = trustData(data);
