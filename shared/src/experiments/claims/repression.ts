import type { ExperimentWish } from '../experiment.ts';

// The repression mechanism (C15-C18). Every rule was written before the run.

export const REPRESSION: readonly ExperimentWish[] = [];
