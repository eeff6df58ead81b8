import type { ExperimentWish } from '../experiment.ts';

// What might partly work (C22-C32). Every rule was written before the run.

export const MIGHT_WORK: readonly ExperimentWish[] = [];
