import type { ExperimentWish } from '../experiment.ts';

// The small-coalition mechanism (C7-C14). Every rule was written before the run.

export const SMALL_COALITION: readonly ExperimentWish[] = [];
