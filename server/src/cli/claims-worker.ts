import { runExperiment, type Experiment, type ExperimentResult } from '@letter/shared/lab';
import { toldToThread } from '../lib/map-in-threads.ts';
import { readBench } from './claims-bench.ts';

// A thread of `pnpm claims`: it builds its world once and runs one experiment after another.

const told = toldToThread();
const [scenario = '', params = '', ablate = '', seed = '1'] = Array.isArray(told) ? told.map(String) : [];
const bench = readBench({ scenario, params, ablate, seed: Number(seed) });

/** Run one experiment; throws if it names what the model does not have. */
export function runInBench(experiment: Experiment): ExperimentResult {
  const result = runExperiment(experiment, bench);
  if (!result.ok) throw new Error(result.error.map(({ path, sentence }) => `${path}: ${sentence}`).join(' '));
  return result.value;
}
