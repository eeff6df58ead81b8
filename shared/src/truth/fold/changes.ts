import type { World } from '../world.ts';

/** What an event changes: some fields of the world with their new values. */
export type Changes = Partial<World>;

/** The changes of an event that changes nothing. */
export const UNCHANGED: Changes = {};
