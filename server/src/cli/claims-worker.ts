import { parentPort, workerData } from 'node:worker_threads';
import { runExperiment, type Experiment } from '@letter/shared/lab';
import { readBench } from './claims-bench.ts';

// One worker of `pnpm claims`: it builds its world once and runs one experiment after another.

const port = parentPort;
if (port === null) throw new Error('the claims worker was started without its thread');
const given: unknown = workerData;
const [scenario = '', params = '', ablate = '', seed = '1'] = Array.isArray(given) ? given.map(String) : [];
const bench = readBench({ scenario, params, ablate, seed: Number(seed) });
port.on('message', (experiment: Experiment) => {
  const result = runExperiment(experiment, bench);
  if (!result.ok) throw new Error(result.error.map(({ path, sentence }) => `${path}: ${sentence}`).join(' '));
  port.postMessage(result.value);
});
