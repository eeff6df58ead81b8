import { sampleWorlds, type Bench, type Experiment, type Samples, type SpreadId } from '@letter/shared/lab';
import { readBench, type BenchWish } from './claims-bench.ts';

// A thread of `pnpm claims`: it builds each world it is asked for once.

/** A part of the table: some seeds of one world at one spread, for every experiment. */
export interface ClaimsJob {
  readonly wish: BenchWish;
  readonly spread: SpreadId;
  readonly seeds: readonly number[];
  readonly experiments: readonly Experiment[];
}

const benches = new Map<string, Bench>();

function benchOf(wish: BenchWish): Bench {
  const key = JSON.stringify(wish);
  const known = benches.get(key) ?? readBench(wish);
  benches.set(key, known);
  return known;
}

/** The samples of a job, in the order of its experiments; throws if one names what the model does not have. */
export function sampleJob({ wish, spread, seeds, experiments }: ClaimsJob): readonly Samples[] {
  const result = sampleWorlds(experiments, benchOf(wish), spread, seeds);
  if (!result.ok) throw new Error(result.error.map(({ path, sentence }) => `${path}: ${sentence}`).join(' '));
  return result.value;
}
