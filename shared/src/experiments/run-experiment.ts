import { err, ok } from '../lib/result.ts';
import type { Result } from '../lib/result.ts';
import { checkExperiment } from './check-experiment.ts';
import type { Experiment, ExperimentProblem } from './experiment.ts';
import { judged } from './judge.ts';
import type { ExperimentResult } from './judge.ts';
import { effectsIn, SPREAD_IDS, SPREADS, worldOf } from './worlds.ts';
import type { Bench, Samples, SpreadId } from './worlds.ts';

export { checkExperiment };

/** How much of an experiment is run. */
export interface RunWish {
  /** The spreads at which worlds are drawn; the verdict needs `own` and `at20`. */
  readonly spreads?: readonly SpreadId[];
  /** Called after every world with the completed share (0-1); returns whether to continue. */
  readonly onWorld?: (done: number) => boolean;
}

/** Runs an experiment in its worlds and judges it. */
export function runExperiment(
  experiment: Experiment,
  bench: Bench,
  { spreads = SPREAD_IDS, onWorld = () => true }: RunWish = {},
): Result<ExperimentResult, readonly ExperimentProblem[]> {
  const checked = checkExperiment(experiment, bench.scenario);
  if (!checked.ok) return checked;
  const samples = new Map<SpreadId, Samples>();
  const first = bench.firstSeed ?? 1;
  const all = spreads.length * experiment.n;
  let done = 0;
  for (const spread of spreads) {
    const effects: (readonly number[])[] = [];
    samples.set(spread, effects);
    for (let seed = first; seed < first + experiment.n; seed++) {
      effects.push(effectsIn(worldOf(bench, SPREADS[spread], seed), experiment, checked.value));
      if (!onWorld(++done / all)) return ok(judged(experiment, samples));
    }
  }
  return ok(judged(experiment, samples));
}

/**
 * The samples of several experiments in the worlds of some seeds, world by world, so that arms they share are run once;
 * in the order of the experiments.
 */
export function sampleWorlds(
  experiments: readonly Experiment[],
  bench: Bench,
  spread: SpreadId,
  seeds: readonly number[],
): Result<readonly Samples[], readonly ExperimentProblem[]> {
  const reads = experiments.map((experiment) => checkExperiment(experiment, bench.scenario));
  const problems = reads.flatMap((one) => (one.ok ? [] : one.error));
  if (problems.length > 0) return err(problems);
  const samples = experiments.map((): (readonly number[])[] => []);
  for (const seed of seeds) {
    const world = worldOf(bench, SPREADS[spread], seed);
    experiments.forEach((experiment, index) => {
      const read = reads[index];
      // Experiments differ in their number of worlds; the seeds of each are the first ones.
      if (read?.ok !== true || seed >= (bench.firstSeed ?? 1) + experiment.n) return;
      samples[index]?.push(effectsIn(world, experiment, read.value));
    });
  }
  return ok(samples);
}
