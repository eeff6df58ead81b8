import type { World } from '../../world.ts';

/** What a change is made in: the rounds that were played, and the rolls that were called. */
export type Finished = Pick<World, 'scenario' | 'history' | 'rollCalls'>;
