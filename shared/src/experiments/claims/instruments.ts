import type { ExperimentWish } from '../experiment.ts';

// The record by instrument (C19-C21). Every rule was written before the run.

export const INSTRUMENTS: readonly ExperimentWish[] = [];
