import type { Step } from '../../terms/act.ts';

/** Whether a step binds in every round up to its date; the others are done once. */
export const isLasting = ({ kind }: Step): boolean => kind === 'enforce' || kind === 'refrain' || kind === 'freeze';
