import type { ExperimentWish } from '../experiment.ts';

// Cooperation (C33-C35). Every rule was written before the run.

export const COOPERATION: readonly ExperimentWish[] = [];
