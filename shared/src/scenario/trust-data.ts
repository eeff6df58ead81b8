import type { Scenario } from '../engine/scenario.ts';

/** Keys of a scenario file that are for its readers and editors, and no part of the world. */
export const FOR_READERS: readonly string[] = ['$schema', 'about', 'notes'];

/**
 * Take a built-in file for the scenario it is. No check is made here, so that a browser pays nothing at start: the tests
 * and the server put every built-in file through `parseScenario`, which finds it equal to this.
 */
export const trustData = (data: Readonly<Record<string, unknown>>): Scenario =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !FOR_READERS.includes(key))) as unknown as Scenario;
