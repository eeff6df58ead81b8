import type { Lever } from '../../bots/lever.ts';

/** Asking is free and always slightly useful. */
export const askStatesLevers = (): readonly Lever[] => [{ order: { kind: 'ask-states' }, utility: 0.8 }];
